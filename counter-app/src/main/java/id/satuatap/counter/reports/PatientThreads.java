package id.satuatap.counter.reports;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for work that may never come back: a share that is away, a printer that does not answer. Thread-safe.
 *
 * <p>What hangs holds up nothing that comes after it, nor the end of the program. Only so many may hang; then work is
 * refused by {@link java.util.concurrent.RejectedExecutionException}.
 */
final class PatientThreads implements Writing {
    /** So many may hang. */
    static final int MANY = 4;

    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads;

    PatientThreads(String name) {
        threads = new ThreadPoolExecutor(
                0, MANY, IDLE.toMillis(), TimeUnit.MILLISECONDS, new SynchronousQueue<>(), work -> {
                    Thread made = new Thread(work, name);
                    made.setDaemon(true);
                    return made;
                });
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void end() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
