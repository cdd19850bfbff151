package id.satuatap.counter.day;

import id.satuatap.counter.link.NewestHall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.MallText;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** A screen of a person who may open and close the business day: how it stands is told below. Confined to the FX thread. */
public final class AboveDayBar implements Screen {
    private final Screen above;
    private final DayByHandViewModel model;
    private final DayBar bar;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();

    /**
     * A screen that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     */
    public AboveDayBar(
            Screen above,
            DayByHandViewModel model,
            MallText mallText,
            Function<HallListener, Subscription> hall,
            Executor fx) {
        this.above = above;
        this.model = model;
        this.bar = new DayBar(model, mallText);
        this.hall = hall;
        this.fx = fx;
        root.setCenter(above.view());
        root.setBottom(bar);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        above.opened();
        open.add(above::closed);
        bar.open(open);
        open.add(model.opened());
        open.add(hall.apply(new NewestHall(fx, model::hall, model::link))::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return above.firstFocus();
    }
}
