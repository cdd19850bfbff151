package id.satuatap.counter.template;

import id.satuatap.counter.link.FollowedMall;
import id.satuatap.counter.link.LinkPill;
import id.satuatap.counter.workspace.FollowingLife;
import id.satuatap.counter.workspace.HeaderButtons;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** The workspace of tickets' layout under its header, and its life. Confined to the FX thread. */
public final class TemplateScreen implements Screen {
    private final FollowedMall followed;
    private final HallHeader header;
    private final TemplatePage page;
    private final BorderPane root = new BorderPane();
    private final FollowingLife life;

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param places asks for a logo
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public TemplateScreen(
            TemplateViewModel model,
            TemplateWords words,
            LogoPlace places,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        this.followed = model.followed();
        this.page = new TemplatePage(model, words, places);
        this.header = new HallHeader(
                Icon.SETTINGS,
                new LinkPill(followed.linkProperty(), words.mallText()),
                clock,
                HeaderButtons.language(words.messages(), languages),
                HeaderButtons.signOut("template", words.messages(), signOut));
        header.subtitleProperty().bind(words.messages().bind("header.subtitle"));
        this.life = new FollowingLife(followed, hall, fx);
        root.setTop(header);
        root.setCenter(page);
        root.getStylesheets()
                .add(Objects.requireNonNull(TemplateScreen.class.getResource("template.css"), "template.css")
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
