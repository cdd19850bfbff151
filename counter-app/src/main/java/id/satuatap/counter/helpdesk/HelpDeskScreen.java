package id.satuatap.counter.helpdesk;

import id.satuatap.counter.workspace.FollowingLife;
import id.satuatap.counter.workspace.HeaderButtons;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.text.Languages;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The help desk's workspace and its life. Confined to the FX thread. */
public final class HelpDeskScreen implements Screen {
    private final HelpDeskView view;
    private final FollowingLife life;

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public HelpDeskScreen(
            HelpDeskViewModel model,
            GivingViewModel giving,
            SearchViewModel search,
            HelpDeskWords words,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        this.life = new FollowingLife(model.followed(), hall, fx);
        ActionButton language = HeaderButtons.language(words.messages(), languages);
        ActionButton leave = HeaderButtons.signOut("helpdesk", words.messages(), signOut);
        this.view = new HelpDeskView(model, giving, search, words, clock, language, leave);
        view.getStylesheets()
                .add(Objects.requireNonNull(HelpDeskScreen.class.getResource("helpdesk.css"), "helpdesk.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        life.open(view::open);
    }

    @Override
    public void closed() {
        life.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.firstFocus());
    }
}
