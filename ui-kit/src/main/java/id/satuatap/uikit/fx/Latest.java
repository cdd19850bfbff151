package id.satuatap.uikit.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values from any thread to a reader on an executor and drops all but the newest that waits. Thread-safe.
 *
 * <p>At most one task waits in the executor, however fast values come.
 */
public final class Latest<T> {
    private final Executor executor;
    private final Consumer<? super T> reader;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /** Reads values through an executor, usually a {@link FxDispatcher}. */
    public Latest(Executor executor, Consumer<? super T> reader) {
        this.executor = executor;
        this.reader = reader;
    }

    /** Takes the newest value in place of one that was not read yet. */
    public void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            executor.execute(this::read);
        }
    }

    private void read() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            reader.accept(value);
        }
    }
}
