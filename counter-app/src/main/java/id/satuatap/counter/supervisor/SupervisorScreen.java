package id.satuatap.counter.supervisor;

import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
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

/** The supervisor's workspace and its life. Confined to the FX thread. */
public final class SupervisorScreen implements Screen {
    private final SupervisorView view;
    private final FollowingLife life;

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public SupervisorScreen(
            SupervisorViewModel model,
            TicketSearchViewModel search,
            ReportsViewModel reports,
            ReportsPage reportsPage,
            SupervisorWords words,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        this.life = new FollowingLife(model.followed(), hall, fx);
        ActionButton language = HeaderButtons.language(words.messages(), languages);
        ActionButton leave = HeaderButtons.signOut("supervisor", words.messages(), signOut);
        this.view = new SupervisorView(model, search, reports, reportsPage, words, clock, language, leave);
        view.getStylesheets()
                .add(Objects.requireNonNull(SupervisorScreen.class.getResource("supervisor.css"), "supervisor.css")
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
