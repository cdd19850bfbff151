package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.Demand;
import id.satuatap.acceptance.robot.RobotHand;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The visitors at one kiosk: one after another they touch agency, service and "take a number", read their number, and
 * leave. Each kiosk has a thread of its own, named after it.
 */
final class KioskVisitors {
    private static final Logger LOG = LoggerFactory.getLogger(KioskVisitors.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int PAGES_MAX = 8;
    private static final int QUEUE_MAX = 20_000;

    private final RobotHand hand;
    private final BlockingQueue<Demand.Errand> waiting;
    private final Latencies touchToNumber;
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger leftWithout = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closing;

    KioskVisitors(String kiosk, RobotHand hand, BlockingQueue<Demand.Errand> waiting, Latencies touchToNumber) {
        this.hand = hand;
        this.waiting = waiting;
        this.touchToNumber = touchToNumber;
        this.thread = new Thread(this::run, "visitors-" + kiosk);
        this.thread.setDaemon(true);
    }

    /** Those who wait before the kiosks, shared by all of them. */
    static BlockingQueue<Demand.Errand> queue() {
        return new LinkedBlockingQueue<>(QUEUE_MAX);
    }

    KioskVisitors start() {
        thread.start();
        return this;
    }

    int served() {
        return served.get();
    }

    int leftWithout() {
        return leftWithout.get();
    }

    /** Lets nobody in any more; those who wait are still served. */
    void close() {
        closing = true;
    }

    void awaitLast(Duration limit) throws InterruptedException {
        thread.join(limit.toMillis());
    }

    private void run() {
        try {
            while (!closing || !waiting.isEmpty()) {
                Demand.@Nullable Errand errand = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (errand != null) {
                    visit(errand);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit(Demand.Errand errand) throws InterruptedException {
        if (takesNumber(errand)) {
            served.incrementAndGet();
        } else {
            leftWithout.incrementAndGet();
            LOG.debug("a visitor for {} left without a number", errand.service());
        }
        goHome();
    }

    private boolean takesNumber(Demand.Errand errand) throws InterruptedException {
        return hand.await("welcome", PATIENCE)
                && pressTile("tile-" + errand.agency())
                && hand.await("services", PATIENCE)
                && pressTile("tile-" + errand.service())
                && hand.await("take", PATIENCE)
                && takes();
    }

    private boolean takes() throws InterruptedException {
        long touched = System.nanoTime();
        if (!hand.press("take") || !hand.await("number", PATIENCE)) {
            return false;
        }
        touchToNumber.add((System.nanoTime() - touched) / 1e6);
        // He waits for his paper; where there is none he reads the number and goes.
        hand.await("done", PATIENCE);
        return true;
    }

    /** Turns the pages until the tile is to be seen: forward from where he stands, then back. */
    private boolean pressTile(String id) throws InterruptedException {
        return pressTile(id, "page-next") || pressTile(id, "page-previous");
    }

    private boolean pressTile(String id, String turn) throws InterruptedException {
        for (int page = 0; page < PAGES_MAX; page++) {
            if (hand.press(id)) {
                return true;
            }
            if (!hand.press(turn)) {
                return false;
            }
        }
        return false;
    }

    private void goHome() throws InterruptedException {
        for (int step = 0; step < PAGES_MAX; step++) {
            if (hand.text("welcome").isPresent()) {
                return;
            }
            if (!hand.press("done") && !hand.press("back") && hand.await("welcome", Duration.ofMillis(500))) {
                return;
            }
        }
    }
}
