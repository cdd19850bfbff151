package id.satuatap.server;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's threads beside engine, publisher and I/O. Thread-safe. Queues are bounded; what does not fit is refused. */
final class Threads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    private static final int HASHING_THREADS = 2;
    private static final int HASHING_QUEUE = 512;
    private static final int VAULT_QUEUE = 4_096;
    private static final int HISTORY_THREADS = 2;
    private static final int HISTORY_QUEUE = 64;
    private static final int REPORT_QUEUE = 16;
    private static final int CATALOGUE_QUEUE = 64;
    private static final int ANSWER_QUEUE = 1_024;
    private static final long STOP_SECONDS = 3;
    private static final long RETRY_SECONDS = 30;

    private final ThreadPoolExecutor hashing = pool("sign-in", HASHING_THREADS, HASHING_QUEUE);
    private final ThreadPoolExecutor vault = pool("vault", 1, VAULT_QUEUE);
    private final ThreadPoolExecutor history = pool("history", HISTORY_THREADS, HISTORY_QUEUE);
    private final ThreadPoolExecutor catalogues = pool("catalogue", 1, CATALOGUE_QUEUE);
    private final ThreadPoolExecutor answers = pool("answers", 1, ANSWER_QUEUE);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("fresh-views"));

    /** For what takes a processor for long: two at a time, so that the hall never waits for sign-ins. */
    ThreadPoolExecutor hashing() {
        return hashing;
    }

    /** For what waits for the vault's disk. */
    ThreadPoolExecutor vault() {
        return vault;
    }

    /** For what waits for the query model. */
    ThreadPoolExecutor history() {
        return history;
    }

    /** For reading and writing whole catalogues, so that nobody's sign-in waits for one. */
    ThreadPoolExecutor catalogues() {
        return catalogues;
    }

    /** For writing what somebody saw of the hall, so that the engine need not. */
    ThreadPoolExecutor answers() {
        return answers;
    }

    ScheduledThreadPoolExecutor timer() {
        return timer;
    }

    /** Runs what failed once more, after half a minute; never when the server goes down before. */
    void later(Runnable retry) {
        try {
            var unused = timer.schedule(retry, RETRY_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("nothing is tried again, the server is going down");
        }
    }

    @Override
    public void close() {
        List<ExecutorService> all = List.of(hashing, vault, history, catalogues, answers, timer);
        all.forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService each : all) {
                if (!each.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                    each.shutdownNow();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** For reports, one after another: a thread of the caller's own, who ends it. */
    static ThreadPoolExecutor reports() {
        return pool("reports", 1, REPORT_QUEUE);
    }

    private static ThreadPoolExecutor pool(String name, int threads, int queue) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), named(name));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
