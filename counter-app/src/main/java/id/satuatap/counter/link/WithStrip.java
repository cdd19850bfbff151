package id.satuatap.counter.link;

import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** A screen and a strip above or below it that follows the hall by itself. Confined to the FX thread. */
public final class WithStrip implements Screen {
    private final Screen inner;
    private final Consumer<Subscriptions> strip;
    private final Function<HallListener, Subscription> hall;
    private final HallListener listener;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();

    private WithStrip(
            Screen inner,
            Consumer<Subscriptions> strip,
            Function<HallListener, Subscription> hall,
            HallListener listener) {
        this.inner = inner;
        this.strip = strip;
        this.hall = hall;
        this.listener = listener;
        root.setCenter(inner.view());
    }

    /**
     * A screen that is not open yet, with a strip above it.
     *
     * @param opened opens the strip until the subscriptions are closed
     * @param hall follows the hall for the listener until it is closed
     */
    public static Screen above(
            Screen inner,
            Node strip,
            Consumer<Subscriptions> opened,
            Function<HallListener, Subscription> hall,
            HallListener listener) {
        WithStrip screen = new WithStrip(inner, opened, hall, listener);
        screen.root.setTop(strip);
        return screen;
    }

    /** The same with the strip below the screen. */
    public static Screen below(
            Screen inner,
            Node strip,
            Consumer<Subscriptions> opened,
            Function<HallListener, Subscription> hall,
            HallListener listener) {
        WithStrip screen = new WithStrip(inner, opened, hall, listener);
        screen.root.setBottom(strip);
        return screen;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        inner.opened();
        open.add(inner::closed);
        strip.accept(open);
        open.add(hall.apply(listener)::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return inner.firstFocus().or(() -> Optional.of(inner.view()));
    }
}
