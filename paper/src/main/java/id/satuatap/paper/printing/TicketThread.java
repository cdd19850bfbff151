package id.satuatap.paper.printing;

import java.time.Duration;
import java.util.concurrent.Executor;

/** The one thread on which everything about tickets happens, in order. Thread-safe. */
public interface TicketThread extends Executor {

    /** Runs a task on the thread after a delay in real time; dropped when the app ends before. */
    void after(Duration delay, Runnable task);
}
