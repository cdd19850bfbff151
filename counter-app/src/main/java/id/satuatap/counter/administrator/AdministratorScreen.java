package id.satuatap.counter.administrator;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** One of an administrator's pages under its header, and their life. Confined to the FX thread. */
final class AdministratorScreen implements Screen {
    private final FollowedMall followed;
    private final HallHeader header;
    private final AdministratorPage page;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();

    /**
     * A workspace that is not open yet.
     *
     * @param hall follows the hall for a listener until it is closed
     */
    AdministratorScreen(
            FollowedMall followed,
            HallHeader header,
            AdministratorPage page,
            Function<HallListener, Subscription> hall,
            Executor fx) {
        this.followed = followed;
        this.header = header;
        this.page = page;
        this.hall = hall;
        this.fx = fx;
        root.setTop(header);
        root.setCenter(page.node());
        root.getStyleClass().add("devices");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                                AdministratorScreen.class.getResource("administrator.css"), "administrator.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        open.add(followed.opened());
        page.open(open);
        open.follow(followed.mallProperty(), mall -> {
            if (mall != null) {
                header.titleProperty().set(mall.name());
            }
        });
        open.add(hall.apply(followed.listener(fx))::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(page.firstFocus());
    }
}
