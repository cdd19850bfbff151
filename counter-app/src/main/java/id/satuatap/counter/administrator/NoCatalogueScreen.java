package id.satuatap.counter.administrator;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.EmptyState;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A mall whose first catalogue is not published yet, and what is to be done about it. Confined to the FX thread. */
public final class NoCatalogueScreen implements Screen {
    private static final List<String> STEPS = List.of("file", "server", "done");

    private final FollowedMall followed;
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final Runnable published;
    private final HallHeader header;
    private final BorderPane root = new BorderPane();
    private final Subscriptions open = new Subscriptions();
    private boolean told;

    /**
     * A page that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param hall follows the hall for a listener until it is closed
     * @param published run when there is a catalogue
     * @param signOut what leads back to signing in
     */
    public NoCatalogueScreen(
            FollowedMall followed,
            DeviceWords words,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable published,
            Runnable signOut) {
        this.followed = followed;
        this.hall = hall;
        this.fx = fx;
        this.published = published;
        this.header = AdministratorHeader.of(followed.linkProperty(), words, clock, languages, signOut);
        header.subtitleProperty().bind(words.messages().bind("catalogue.subtitle"));
        EmptyState nothing = new EmptyState(Tone.WARNING, Icon.DOCUMENT);
        nothing.setId("no-catalogue");
        nothing.headlineProperty().bind(words.messages().bind("catalogue.none"));
        nothing.detailProperty().bind(words.messages().bind("catalogue.none.detail"));
        nothing.action(steps(words.messages()));
        root.setTop(header);
        root.setCenter(nothing);
        root.getStyleClass().add("devices");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                                NoCatalogueScreen.class.getResource("administrator.css"), "administrator.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void opened() {
        open.add(followed.opened());
        open.follow(followed.mallProperty(), this::mall);
        open.add(hall.apply(followed.listener(fx))::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void mall(@Nullable MallView mall) {
        if (mall == null) {
            return;
        }
        header.titleProperty().set(mall.name());
        if (mall.catalogueVersion() > 0 && !told) {
            told = true;
            published.run();
        }
    }

    private static VBox steps(Messages messages) {
        VBox steps = new VBox();
        steps.getStyleClass().addAll(StyleClass.STACK, "no-catalogue-steps");
        for (String each : STEPS) {
            Label step = new Label();
            step.textProperty().bind(messages.bind("catalogue.step." + each));
            step.setWrapText(true);
            step.setMinHeight(VBox.USE_PREF_SIZE);
            steps.getChildren().add(step);
        }
        return steps;
    }
}
