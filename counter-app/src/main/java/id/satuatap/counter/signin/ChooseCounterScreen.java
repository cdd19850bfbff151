package id.satuatap.counter.signin;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Taking a counter. Confined to the FX thread. */
public final class ChooseCounterScreen implements Screen {
    private final ChooseCounterViewModel choosing;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final ChooseCounterView view;
    private final Subscriptions open = new Subscriptions();

    /**
     * A screen that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     * @param linkPill says whether the server is heard
     * @param signOut ends the session
     */
    public ChooseCounterScreen(
            ChooseCounterViewModel choosing,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Languages languages,
            Node linkPill,
            Runnable signOut) {
        this.choosing = choosing;
        this.hall = hall;
        this.fx = fx;
        this.view = new ChooseCounterView(
                choosing, Messages.beside(ChooseCounterScreen.class, languages), linkPill, signOut);
        view.getStylesheets().add(Looks.sheet());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        view.open(open);
        // Whether the server is heard is shown by the pill beside.
        open.add(hall.apply(new NewestHall(fx, choosing::hall, link -> {}))::close);
    }

    @Override
    public void closed() {
        open.close();
    }
}
