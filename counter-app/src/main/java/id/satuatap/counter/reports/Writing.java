package id.satuatap.counter.reports;

import java.util.concurrent.Executor;

/** Where files are written. Thread-safe. */
public interface Writing extends Executor {
    /** Waits some seconds for files that are being written, before the program ends; takes no more of them. */
    default void end() {}
}
