package id.satuatap.counter.administrator;

import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** The administrator's workspace of the catalogue, also before there is one, and its life. Confined to the FX thread. */
public final class CatalogueScreen implements Screen {
    private final CatalogueViewModel model;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final HallHeader header;
    private final CataloguePage page;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param places asks for the file
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public CatalogueScreen(
            CatalogueViewModel model,
            DeviceWords words,
            Clock clock,
            OpenPlace places,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        this.model = model;
        this.hall = hall;
        this.fx = fx;
        header = AdministratorHeader.of(model.followed().linkProperty(), words, clock, languages, signOut);
        header.subtitleProperty().bind(words.messages().bind("catalogue.subtitle"));
        page = new CataloguePage(model, words, places);
        root.setTop(header);
        root.setCenter(page);
        root.getStyleClass().add("devices");
        root.getStylesheets()
                .add(Objects.requireNonNull(CatalogueScreen.class.getResource("administrator.css"), "administrator.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        open.add(model.followed().opened());
        page.open(open);
        open.follow(model.followed().mallProperty(), mall -> {
            if (mall != null) {
                header.titleProperty().set(mall.name());
            }
        });
        open.add(hall.apply(model.followed().listener(fx))::close);
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
