package id.satuatap.server.gateway.stream;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread {@code publisher}: does one piece of work after another from a bounded queue, and looks around after each, at
 * least every quarter second. Thread-safe.
 */
final class PublisherThread {
    private static final Logger LOG = LoggerFactory.getLogger(PublisherThread.class);
    private static final int INBOX_MAX = 8_192;
    private static final long LOOK_MILLIS = 250;
    private static final long STOP_SECONDS = 2;

    private final BlockingQueue<Runnable> inbox = new ArrayBlockingQueue<>(INBOX_MAX);
    private final Runnable look;
    private final Thread thread = new Thread(this::run, "publisher");
    private volatile boolean stopping;
    private volatile boolean stopped;

    /** @param look called on the thread */
    PublisherThread(Runnable look) {
        this.look = look;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** False when too much waits, or the thread has ended: the work will not be done. */
    boolean offer(Runnable work) {
        if (stopped || !inbox.offer(work)) {
            return false;
        }
        // Ended meanwhile, after its last look into the inbox.
        return !stopped || !inbox.remove(work);
    }

    /** Does what waits and then this last work, and ends. */
    void end(Runnable last) {
        boolean taken = offer(() -> {
            last.run();
            stopping = true;
        });
        stopping |= !taken;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    private void run() {
        try {
            while (!stopping) {
                Runnable work = inbox.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (work != null) {
                    guarded(work);
                }
                guarded(look);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            stopped = true;
            for (Runnable work = inbox.poll(); work != null; work = inbox.poll()) {
                guarded(work);
            }
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
}
