package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Kiosks that go on pressing while their server dies and comes back: a press whose answer was lost is sent again, the same
 * bytes, until it is answered. Thread-safe.
 */
final class PressingKiosks implements AutoCloseable {
    private static final String COMMANDS = "/api/v1/commands";
    private static final long AGAIN_NANOS = 20_000_000;

    private final int port;
    private final List<String> services;
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Press> presses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean closing;

    /** What was sent, and the first answer to it. Immutable. */
    record Press(int kiosk, String body, String answer) {
        String number() {
            return Bodies.text(answer, "ticket");
        }
    }

    PressingKiosks(int port, int kiosks, List<String> services, long seed) {
        this.port = port;
        this.services = services;
        for (int i = 1; i <= kiosks; i++) {
            int number = i;
            Bodies bodies = new Bodies(new SplittableRandom(seed * 31 + i));
            threads.add(new Thread(() -> press(number, bodies), "kiosk-" + i));
        }
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Answers that were no number and no lost connection. */
    int refused() {
        return refused.get();
    }

    List<Press> presses() {
        return List.copyOf(presses);
    }

    /** How many numbers were given to two presses. */
    int duplicateNumbers() {
        Set<String> seen = new HashSet<>();
        return (int) presses.stream().filter(press -> !seen.add(press.number())).count();
    }

    /** Sends every press again. @return how many were answered otherwise than the first time */
    int answeredOtherwise() throws IOException {
        int otherwise = 0;
        for (Press press : presses) {
            try (Wire wire = new Wire(port, BenchMall.token(BenchMall.kiosk(press.kiosk())))) {
                if (!wire.post(COMMANDS, press.body()).equals(press.answer())) {
                    otherwise++;
                }
            }
        }
        return otherwise;
    }

    private void press(int number, Bodies bodies) {
        @Nullable Wire wire = null;
        for (int i = number; !closing; i++) {
            String body = bodies.issue(bodies.id(), services.get(i % services.size()));
            boolean answered = false;
            while (!answered) {
                try {
                    if (wire == null) {
                        wire = new Wire(port, BenchMall.token(BenchMall.kiosk(number)));
                    }
                    String answer = wire.post(COMMANDS, body);
                    answered = took(wire.status(), number, body, answer);
                } catch (IOException lost) {
                    if (wire != null) {
                        wire.close();
                    }
                    wire = null;
                    LockSupport.parkNanos(AGAIN_NANOS);
                }
            }
        }
        if (wire != null) {
            wire.close();
        }
    }

    private boolean took(int status, int number, String body, String answer) {
        if (status == 503) {
            LockSupport.parkNanos(AGAIN_NANOS);
            return false;
        }
        if (Bodies.accepted(answer)) {
            presses.add(new Press(number, body, answer));
            acknowledged.incrementAndGet();
        } else {
            refused.incrementAndGet();
        }
        return true;
    }

    @Override
    public void close() {
        finish();
    }

    /** No press is begun any more; waits until every kiosk has the answer to its last. */
    void finish() {
        closing = true;
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
