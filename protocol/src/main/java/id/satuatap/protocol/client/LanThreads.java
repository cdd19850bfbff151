package id.satuatap.protocol.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Stateless. The client's threads: named, and daemons, since an app that ends has nothing to lose in them. */
final class LanThreads {
    private static final int CLIENT_THREADS = 2;

    private LanThreads() {}

    /**
     * Returns what the HTTP client runs on. Its queue needs no bound of its own: each call in flight adds a few tasks,
     * and calls in flight are bounded.
     */
    static ExecutorService client() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                CLIENT_THREADS, CLIENT_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named("lan-client"));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Returns one thread that waits; what is still waiting at the end is dropped. */
    static ScheduledThreadPoolExecutor timer(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named(name));
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            int number = count.incrementAndGet();
            Thread thread = new Thread(task, number == 1 ? name : name + "-" + number);
            thread.setDaemon(true);
            return thread;
        };
    }
}
