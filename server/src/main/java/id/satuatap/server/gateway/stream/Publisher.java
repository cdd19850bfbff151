package id.satuatap.server.gateway.stream;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.change.Resync;
import id.satuatap.server.engine.MallTime;
import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import id.satuatap.server.projection.HallPicture;
import id.satuatap.server.projection.HallUpdate;
import id.satuatap.server.projection.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every client what changed, on one thread named {@code publisher}. Thread-safe; no call waits, and no client can
 * make it wait.
 *
 * <p>It keeps the hall as it was told last, so that a snapshot and the stream after it never disagree.
 */
public final class Publisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int INBOX_MAX = 8_192;
    private static final long CHECK_MILLIS = 250;
    private static final Comparator<Subscriber> BOARDS_FIRST =
            Comparator.comparing(subscriber -> !subscriber.wanted().board());

    private final BlockingQueue<Runnable> inbox = new ArrayBlockingQueue<>(INBOX_MAX);
    private final AtomicBoolean behind = new AtomicBoolean();
    private final AtomicInteger open = new AtomicInteger();
    private final Thread thread = new Thread(this::run, "publisher");

    private final WireCodec codec;
    private final MallTime time;
    private final LongSupplier nanos;
    private final StreamLimits limits;
    private final String appVersion;
    private final SnapshotCache snapshots;

    private final HallPicture picture = new HallPicture();
    private final Ring ring;
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private List<Subscriber> inOrder = List.of();

    /** Had their last word and may still hold a connection. */
    private final Set<Mailbox> lingering = new LinkedHashSet<>();

    private long lastHeartbeat;
    private volatile boolean stopping;

    /** @param nanos the monotonic clock: heartbeats are in real time */
    public Publisher(WireCodec codec, MallTime time, LongSupplier nanos, StreamLimits limits, String appVersion) {
        this.codec = codec;
        this.time = time;
        this.nanos = nanos;
        this.limits = limits;
        this.appVersion = appVersion;
        this.ring = new Ring(limits.ringUpdates());
        this.snapshots = new SnapshotCache(codec, time, nanos);
        thread.setDaemon(true);
    }

    public void start() {
        lastHeartbeat = nanos.getAsLong();
        thread.start();
    }

    /** Takes an update at once. When too many wait it is left out, and {@link #behind()} asks for everything anew. */
    public void publish(HallUpdate update) {
        if (!inbox.offer(() -> update.match(new Telling()))) {
            behind.set(true);
        }
    }

    /** Whether an update was left out; asking takes the mark away. */
    public boolean behind() {
        return behind.getAndSet(false);
    }

    /** Sets the mark again: whoever took it could not tell everything anew. */
    public void stillBehind() {
        behind.set(true);
    }

    /** The hall as JSON, as far as the caller sees. */
    public CompletableFuture<byte[]> snapshot(Sight sight) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        if (!inbox.offer(() -> answer.complete(snapshots.json(picture, sight, ring.epoch(), ring.last())))) {
            answer.completeExceptionally(new IllegalStateException("the publisher is too busy for a snapshot"));
        }
        return answer;
    }

    /** A new stream, to be opened by the web server; empty when there are too many. */
    public Optional<SocketSession> subscribe(Subscription wanted) {
        return open.get() >= limits.subscribersMax() ? Optional.empty() : Optional.of(new Subscriber(wanted, this));
    }

    /** Ends the streams of those who may not listen any more, or must begin anew. */
    public void cut(Predicate<Subscription> whose, String reason) {
        later(() -> List.copyOf(subscribers).stream()
                .filter(subscriber -> whose.test(subscriber.wanted()))
                .forEach(subscriber -> drop(subscriber, reason)));
    }

    /** How many streams are open. */
    public int streams() {
        return open.get();
    }

    /** Says goodbye to everybody and ends the thread. */
    @Override
    public void close() {
        later(() -> {
            List.copyOf(subscribers).forEach(subscriber -> drop(subscriber, "the server stops"));
            stopping = true;
        });
        try {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    Mailbox mailboxFor(Socket socket) {
        return new Mailbox(socket, limits, nanos);
    }

    void join(Subscriber subscriber) {
        open.incrementAndGet();
        boolean taken = inbox.offer(() -> {
            subscribers.add(subscriber);
            sort();
            greet(subscriber);
        });
        if (!taken) {
            open.decrementAndGet();
            subscriber.mailbox().abort();
        }
    }

    void leave(Subscriber subscriber) {
        later(() -> remove(subscriber));
    }

    /** What does not fit is made good by the renewal that follows: it begins every stream anew. */
    private void later(Runnable work) {
        if (!inbox.offer(work)) {
            behind.set(true);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                Runnable work = inbox.poll(CHECK_MILLIS, TimeUnit.MILLISECONDS);
                if (work != null) {
                    guarded(work);
                }
                guarded(this::check);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    // The thread's boundary: a defect in one piece of work must not end the telling.
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException defect) {
            LOG.error("Defect in the publisher", defect);
        }
    }

    private void greet(Subscriber subscriber) {
        Greeting greeting = new Greeting(codec, time, appVersion, limits.frameBytes());
        greeting.messages(subscriber.wanted(), picture, ring)
                .ifPresentOrElse(messages -> messages.forEach(message -> deliver(subscriber, message)), () -> {
                    deliver(subscriber, greeting.hello(picture, ring));
                    resync(
                            subscriber,
                            "the stream does not go back to "
                                    + subscriber.wanted().after());
                });
    }

    private void tell(HallUpdate.Changed update) {
        update.changes().forEach(picture::apply);
        ring.add(update);
        snapshots.forget();
        FrameWriter writer = new FrameWriter(codec, time, update);
        for (Subscriber subscriber : inOrder) {
            deliver(subscriber, writer.frame(subscriber.wanted().sight()));
        }
    }

    private void deliver(Subscriber subscriber, byte[] message) {
        if (message.length > limits.frameBytes()) {
            resync(subscriber, "more changed than fits a frame");
        } else if (!subscriber.mailbox().offer(message)) {
            LOG.info("Stream cut reason=too-slow");
            resync(subscriber, "too slow");
        }
    }

    private void resync(Subscriber subscriber, String reason) {
        byte[] lastWord = codec.encodeStream(new Resync(ring.epoch(), ring.last(), reason));
        subscriber.mailbox().end(lastWord, reason);
        remove(subscriber);
        lingering.add(subscriber.mailbox());
    }

    private void drop(Subscriber subscriber, String reason) {
        subscriber.mailbox().end(reason);
        remove(subscriber);
        lingering.add(subscriber.mailbox());
    }

    private void remove(Subscriber subscriber) {
        if (subscribers.remove(subscriber)) {
            open.decrementAndGet();
            sort();
        }
    }

    private void sort() {
        inOrder = new ArrayList<>(subscribers);
        inOrder.sort(BOARDS_FIRST);
    }

    private void check() {
        long now = nanos.getAsLong();
        if (now - lastHeartbeat < TimeUnit.MILLISECONDS.toNanos(limits.heartbeatMillis())) {
            return;
        }
        lastHeartbeat = now;
        long stall = TimeUnit.MILLISECONDS.toNanos(limits.stallMillis());
        for (Subscriber subscriber : List.copyOf(subscribers)) {
            if (stalled(subscriber.mailbox(), now, stall)) {
                LOG.info("Stream cut reason=stalled");
                subscriber.mailbox().abort();
                remove(subscriber);
            } else if (subscriber.mailbox().closed()) {
                // It was gone before it had joined, and its goodbye came first.
                remove(subscriber);
            } else if (subscriber.wanted().caller().expired(time.instant())) {
                drop(subscriber, "the session is over");
            }
        }
        lingering.removeIf(mailbox -> {
            boolean stuck = stalled(mailbox, now, stall);
            if (stuck) {
                mailbox.abort();
            }
            return stuck || mailbox.idle();
        });
        HallUpdate.Changed nothing =
                new HallUpdate.Changed(Math.toIntExact(ring.epoch()), ring.last() + 1, ring.last(), List.of());
        FrameWriter heartbeat = new FrameWriter(codec, time, nothing);
        inOrder.stream()
                .filter(subscriber -> subscriber.mailbox().idle())
                .forEach(subscriber ->
                        deliver(subscriber, heartbeat.frame(subscriber.wanted().sight())));
    }

    private static boolean stalled(Mailbox mailbox, long now, long stall) {
        return mailbox.sendingSinceNanos().orElse(now) < now - stall;
    }

    private final class Telling implements HallUpdate.Cases<Boolean> {
        @Override
        public Boolean changed(HallUpdate.Changed update) {
            tell(update);
            return true;
        }

        @Override
        public Boolean renewed(HallUpdate.Renewed update) {
            picture.replace(update.views());
            ring.restart(update.epoch(), update.sequence());
            snapshots.forget();
            List.copyOf(subscribers).forEach(subscriber -> resync(subscriber, "everything may have changed"));
            return true;
        }
    }
}
