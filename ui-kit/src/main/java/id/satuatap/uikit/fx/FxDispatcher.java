package id.satuatap.uikit.fx;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The one bridge from other threads to the FX thread: the only caller of {@code Platform.runLater}. Thread-safe.
 *
 * <p>View models take an {@link Executor}: this one in the apps, {@link #immediate()} in tests without a toolkit. Tasks
 * run in the order of their submission. The toolkit's own queue has no bound, so whatever can arrive faster than people
 * can read goes through {@link #latest}, which has at most one task waiting.
 */
public final class FxDispatcher implements Executor {
    /** Runs the task later on the FX thread, also when called from there, so that order is kept. */
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }

    /** A receiver for frequent values, of which only the newest is shown on the FX thread. */
    public <T> Latest<T> latest(Consumer<? super T> reader) {
        return new Latest<>(this, reader);
    }

    /** Runs each task at once on the caller's thread: for view models in tests. */
    public static Executor immediate() {
        return Runnable::run;
    }

    /** Fails when the caller is not on the FX thread. */
    public static void requireFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Only the FX thread may do this, not "
                    + Thread.currentThread().getName());
        }
    }
}
