package id.satuatap.counter.bookings;

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

/** The workspace of bookings and its life. Confined to the FX thread. */
public final class BookingsScreen implements Screen {
    private final BookingsViewModel model;
    private final BookingsView view;
    private final FollowingLife life;

    /**
     * A workspace that is not open yet.
     *
     * @param clock the mall's, for the header
     * @param files asks for the file of an import
     * @param hall follows the hall for a listener until it is closed
     * @param signOut what leads back to signing in
     */
    public BookingsScreen(
            BookingsViewModel model,
            PlaceViewModel place,
            ImportViewModel importing,
            BookingsWords words,
            ChoosingFiles files,
            Clock clock,
            Languages languages,
            Function<HallListener, Subscription> hall,
            Executor fx,
            Runnable signOut) {
        this.model = model;
        this.life = new FollowingLife(model.followed(), hall, fx);
        ActionButton language = HeaderButtons.language(words.messages(), languages);
        ActionButton leave = HeaderButtons.signOut("bookings", words.messages(), signOut);
        this.view = new BookingsView(
                model,
                new ListPage(model, words),
                new PlacePage(place, words),
                new ImportPage(importing, words, files),
                place,
                words,
                clock,
                language,
                leave);
        view.getStylesheets()
                .add(Objects.requireNonNull(BookingsScreen.class.getResource("bookings.css"), "bookings.css")
                        .toExternalForm());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        life.open(open -> {
            open.add(model.opened());
            view.open(open);
        });
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
