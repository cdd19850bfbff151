package id.satuatap.counter.bookings;

import id.satuatap.counter.workspace.HeaderButtons;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.Subscriptions;
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
    private final Function<HallListener, Subscription> hall;
    private final Executor fx;
    private final BookingsView view;
    private final Subscriptions open = new Subscriptions();

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
        this.hall = hall;
        this.fx = fx;
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
        open.add(model.opened());
        view.open(open);
        open.add(hall.apply(model.followed().listener(fx))::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.firstFocus());
    }
}
