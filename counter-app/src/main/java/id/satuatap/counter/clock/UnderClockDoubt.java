package id.satuatap.counter.clock;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** A screen of a person who may confirm the server's clock: a doubt stands above all its pages. Confined to the FX thread. */
public final class UnderClockDoubt implements Screen {
    private final Screen below;
    private final ClockDoubtViewModel model;
    private final ClockDoubtBanner banner;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();

    /**
     * A screen that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     */
    public UnderClockDoubt(
            Screen below,
            ClockDoubtViewModel model,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx) {
        this.below = below;
        this.model = model;
        this.banner = new ClockDoubtBanner(model, languages);
        this.hall = hall;
        this.fx = fx;
        root.setTop(banner);
        root.setCenter(below.view());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        below.opened();
        open.add(below::closed);
        banner.open(open);
        open.add(hall.apply(new NewestHall(fx, model::hall, model::link))::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return below.firstFocus().or(() -> Optional.of(below.view()));
    }
}
