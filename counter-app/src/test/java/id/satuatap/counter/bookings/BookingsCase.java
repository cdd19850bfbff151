package id.satuatap.counter.bookings;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page of bookings over a server that knows what the test tells it. */
abstract class BookingsCase {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    final ManualTicks time = new ManualTicks(NINE);
    final Languages languages = new Languages();
    final HeldCommands commands = new HeldCommands();
    final KnownBookings records = new KnownBookings();
    private final CatalogueView catalogue = Halls.aCatalogue();
    HallListener listener;

    void outcome(ImportOutcome told) {
        fx.run(() -> records.outcome.complete(new Reply.Got<>(told)));
        fx.settle();
    }

    int rows() {
        return fx.ask(
                "#bookings-table", TableView.class, table -> table.getItems().size());
    }

    void choose(int row) {
        fx.run(() ->
                fx.node("#bookings-table", TableView.class).getSelectionModel().select(row));
        fx.settle();
    }

    boolean disabled(String id) {
        return fx.ask(id, Node.class, Node::isDisabled);
    }

    void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
        fx.run(languages::toggle);
        fx.settle();
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        fx.settle();
    }

    void open(boolean helpDesk) {
        int[] ids = {0};
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            Screen screen = new BookingsScreen(
                    new BookingsViewModel(
                            commands,
                            records,
                            () -> "id-" + ++ids[0],
                            helpDesk,
                            time,
                            FxDispatcher.immediate(),
                            time,
                            (Saying why) -> {}),
                    new PlaceViewModel(
                            catalogue, null, commands, records, () -> "id-" + ++ids[0], FxDispatcher.immediate(), time),
                    new ImportViewModel(records, Runnable::run, FxDispatcher.immediate()),
                    new BookingsWords(text, catalogue),
                    (owner, kind) -> Optional.of(aFile()),
                    new Clock(time, text, time),
                    languages,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    () -> {});
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
        HallProjection hall =
                HallProjection.of(ASnapshot.of(Halls.aMall(1, false), NINE).made());
        fx.run(() -> listener.hallReplaced(hall));
        fx.settle();
    }

    private Path aFile() {
        try {
            return Files.writeString(folder.resolve("reservasi.csv"), "reference;service;date;time\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
