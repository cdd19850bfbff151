package id.satuatap.counter.administrator;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.workspace.FollowingLife;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.HallHeader;
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
    private final BorderPane root = new BorderPane();
    private final FollowingLife life;

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
        this.life = new FollowingLife(followed, hall, fx);
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
        life.open(open -> {
            page.open(open);
            open.follow(followed.mallProperty(), mall -> {
                if (mall != null) {
                    header.titleProperty().set(mall.name());
                }
            });
        });
    }

    @Override
    public void closed() {
        life.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(page.firstFocus());
    }
}
