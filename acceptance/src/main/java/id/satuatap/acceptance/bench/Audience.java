package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many subscribers on one listening thread, and when each of them heard of a sequence. Opened and asked by one thread; it
 * listens on its own.
 */
final class Audience implements AutoCloseable {
    private final Selector selector = Selector.open();
    private final List<Hearing> heard = new ArrayList<>();
    private final Map<Long, Long> acknowledged = new HashMap<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final Thread thread = new Thread(this::listen, "audience");
    private final int size;
    private volatile boolean closing;

    /** When a frame came. Immutable. */
    private record Hearing(int who, long from, long to, long at) {}

    /** @param ears connected already; they are closed with this */
    Audience(List<Ear> ears) throws IOException {
        size = ears.size();
        for (int i = 0; i < ears.size(); i++) {
            Ear ear = ears.get(i);
            int who = i;
            ear.channel().configureBlocking(false);
            Ear.Listener note = (from, to) -> {
                synchronized (heard) {
                    heard.add(new Hearing(who, from, to, System.nanoTime()));
                }
            };
            ear.channel().register(selector, SelectionKey.OP_READ, new Seat(ear, note));
        }
        thread.setDaemon(true);
        thread.start();
    }

    private record Seat(Ear ear, Ear.Listener note) {}

    private void listen() {
        try {
            while (!closing) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    if (!hears((Seat) key.attachment())) {
                        lost.incrementAndGet();
                        key.cancel();
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            lost.incrementAndGet();
        }
    }

    /** One that is reset is lost alone; the others listen on. */
    private static boolean hears(Seat seat) {
        try {
            return seat.ear().read(seat.note());
        } catch (IOException reset) {
            return false;
        }
    }

    /** Somebody was told at {@code at} that the command with this sequence is on disk. */
    synchronized void acknowledged(long sequence, long at) {
        acknowledged.put(sequence, at);
    }

    /** Subscribers that the server dropped. */
    int lost() {
        return lost.get();
    }

    /** From each acknowledgement until each subscriber heard of it; 0 where the stream was quicker than the answer. */
    synchronized Delays delays() {
        Samples samples = new Samples();
        int expected = acknowledged.size() * size;
        synchronized (heard) {
            Map<Integer, List<Hearing>> bySubscriber = new HashMap<>();
            heard.forEach(one -> bySubscriber
                    .computeIfAbsent(one.who(), who -> new ArrayList<>())
                    .add(one));
            bySubscriber
                    .values()
                    .forEach(mine -> acknowledged.forEach((sequence, at) -> mine.stream()
                            .filter(one -> one.from() <= sequence && sequence <= one.to())
                            .findFirst()
                            .ifPresent(one -> samples.add(Math.max(0, one.at() - at)))));
        }
        return new Delays(samples, expected - samples.count());
    }

    /** What was heard, and how many of the expected hearings never came. */
    record Delays(Samples samples, int missing) {}

    @Override
    public void close() throws IOException {
        closing = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
