package id.satuatap.paper.printing;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread {@code tickets}. Thread-safe. Its queue needs no bound of its own: one press, one print job and one report
 * are under way at a time, and each puts a few tasks here.
 *
 * <p>A defect in a task is told to the app, which stops giving numbers: after a failed flush nothing may follow.
 */
public final class NamedTicketThread implements TicketThread, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NamedTicketThread.class);
    private static final long LAST_TASKS_SECONDS = 2;

    private final ScheduledThreadPoolExecutor thread;
    private final Runnable broken;

    /** @param broken told on the ticket thread that a task failed */
    public NamedTicketThread(Runnable broken) {
        this.broken = broken;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "tickets"));
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        try {
            thread.execute(guarded(task));
        } catch (RejectedExecutionException closed) {
            LOG.debug("Told after the end");
        }
    }

    @Override
    public void after(Duration delay, Runnable task) {
        try {
            var unused = thread.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("Asked for after the end");
        }
    }

    /** Ends the thread after the tasks that wait now, or some seconds later. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_TASKS_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException defect) {
                LOG.error("A step of a ticket failed, perhaps on its log code=KIOSK-LOG", defect);
                broken.run();
            }
        };
    }
}
