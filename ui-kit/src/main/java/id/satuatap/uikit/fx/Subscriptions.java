package id.satuatap.uikit.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * What one screen listens to while it is open; closed in reverse order and then usable again. Confined to the FX
 * thread.
 */
public final class Subscriptions implements Subscription {
    private final Deque<Subscription> open = new ArrayDeque<>();

    /** Keeps a subscription until {@link #close()}. */
    public void add(Subscription subscription) {
        open.push(subscription);
    }

    /** Calls the reader with the present value and with each later one until {@link #close()}. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> reader) {
        ChangeListener<T> listener = (observed, before, after) -> reader.accept(after);
        value.addListener(listener);
        add(() -> value.removeListener(listener));
        reader.accept(value.getValue());
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
