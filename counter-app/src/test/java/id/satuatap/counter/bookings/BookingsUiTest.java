package id.satuatap.counter.bookings;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.booking.BookedFrom;
import id.satuatap.protocol.booking.BookedState;
import id.satuatap.protocol.booking.BookedView;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.booking.BookingsView;
import id.satuatap.protocol.booking.FreeTimesView;
import id.satuatap.protocol.booking.ImportFault;
import id.satuatap.protocol.booking.ImportOutcome;
import id.satuatap.protocol.booking.ImportedBooking;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CancelBooking;
import id.satuatap.protocol.command.CheckIn;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.MakeBooking;
import id.satuatap.protocol.command.MoveBooking;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.Language;
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
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BookingsUiTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final HeldCommands commands = new HeldCommands();
    private final Records records = new Records();
    private final CatalogueView catalogue = Halls.aCatalogue();
    private HallListener listener;

    /** A server that knows what the test tells it. */
    private static final class Records implements BookingRecords {
        private final List<String> asked = new ArrayList<>();
        private List<BookedView> today = List.of();
        private List<LocalTime> free = List.of();
        private final List<String> moving = new ArrayList<>();
        private final List<String> named = new ArrayList<>();
        private int readings;
        private boolean silent;
        private boolean failing;

        private <T> CompletableFuture<Reply<T>> answer(T told) {
            if (silent) {
                return new CompletableFuture<>();
            }
            return CompletableFuture.completedFuture(
                    failing ? new Reply.Failed<>(WireError.of(ErrorCode.BUSY, "later")) : new Reply.Got<>(told));
        }

        private CompletableFuture<Reply<ImportOutcome>> outcome = new CompletableFuture<>();

        @Override
        public CompletableFuture<Reply<BookingsView>> on(LocalDate date) {
            readings++;
            return answer(new BookingsView(date.equals(MONDAY) ? today : List.of()));
        }

        @Override
        public CompletableFuture<Reply<BookingsView>> named(String word) {
            named.add(word);
            return answer(new BookingsView(today.stream()
                    .filter(each -> each.booking().code().equals(word))
                    .toList()));
        }

        @Override
        public CompletableFuture<Reply<FreeTimesView>> freeTimes(
                String service, LocalDate date, @Nullable String moving) {
            this.moving.add(String.valueOf(moving));
            return answer(new FreeTimesView(service, date, free));
        }

        @Override
        public CompletableFuture<Reply<ImportOutcome>> read(byte[] file, boolean check) {
            asked.add(check ? "check" : "keep");
            outcome = new CompletableFuture<>();
            return outcome;
        }
    }

    private static BookedView booked(String code, String service, String at, BookedState state, boolean moved) {
        return new BookedView(
                new BookingView("desk/" + code, code, service, MONDAY, LocalTime.parse(at), 1, false),
                state,
                moved,
                BookedFrom.IMPORT,
                state == BookedState.BOOKED ? "Siti Aminah" : null);
    }

    private static List<BookedView> aDay() {
        return List.of(
                booked("K7M-3XR", "DKC-01", "09:00", BookedState.BOOKED, false),
                booked("P4T-9WC", "DKC-02", "09:10", BookedState.CHECKED_IN, false),
                booked("R3H-6VY", "DKC-01", "09:30", BookedState.BOOKED, true),
                booked("A9N-4JK", "DKC-03", "10:00", BookedState.CANCELLED, false),
                booked("E6X-7TD", "DKC-02", "10:30", BookedState.MISSED, false));
    }

    @Test
    void theDaysBookingsStandThereWithWhatBecameOfThem() {
        records.today = aDay();
        open(true);

        assertThat(rows()).isEqualTo(5);
        assertThat(List.of("Dipesan", "Sudah datang", "Dipesan · pindahan", "Dibatalkan", "Tidak datang"))
                .allMatch(fx::seen);
        choose(0);
        assertThat(fx.text("#bookings-code")).isEqualTo("K7M-3XR");
        fx.picture("bookings-list");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-list-en");
        choose(3);
        assertThat(disabled("#bookings-cancel")).isTrue();
    }

    @Test
    void aDayWithoutBookingsSaysHowToMakeOne() {
        open(true);

        assertThat(fx.texts()).contains("Belum ada reservasi pada Senin, 23 November 2026");
        fx.picture("bookings-none");
        fits();
    }

    @Test
    void aCodeIsFoundAndOneThatIsNotThereIsTold() {
        records.today = aDay();
        open(true);
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("R3H-6VY");
        fx.robot().push(KeyCode.ENTER);

        assertThat(rows()).isEqualTo(1);
        assertThat(fx.text("#bookings-code")).isEqualTo("R3H-6VY");
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("X");
        fx.robot().push(KeyCode.ENTER);
        assertThat(fx.texts()).anyMatch(text -> text.startsWith("Tidak ada reservasi"));
    }

    @Test
    void whatIsHalfTypedChangesNeitherTheListNorTheChosenOne() {
        records.today = aDay();
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-word");
        fx.robot().write("R3H-6VY");
        int read = records.readings;
        fx.run(() -> time.pass(Duration.ofSeconds(11)));
        fx.settle();
        assertThat(records.readings).as("nothing was recorded since").isEqualTo(read);
        fx.run(() -> listener.hallReplaced(Halls.aHall(99, List.of())));
        fx.run(() -> time.pass(Duration.ofSeconds(6)));
        fx.settle();
        assertThat(records.readings).as("something was").isEqualTo(read + 1);

        assertThat(records.named).isEmpty();
        assertThat(rows()).isEqualTo(5);
        assertThat(fx.text("#bookings-code")).isEqualTo("K7M-3XR");
        fx.robot().push(KeyCode.ENTER);
        assertThat(fx.text("#bookings-code")).isEqualTo("R3H-6VY");
        assertThat(fx.ask("#bookings-table", Node.class, Node::isFocused)).isTrue();
    }

    @Test
    void anotherDayBeginsEmptyUntilItsListIsThere() {
        records.today = aDay();
        open(true);
        choose(0);
        records.silent = true;
        fx.run(() -> fx.node("#bookings-date", DatePicker.class).setValue(TUESDAY));
        fx.settle();

        assertThat(rows()).isZero();
        assertThat(fx.seen("#bookings-check-in")).isFalse();
        assertThat(fx.texts()).contains("Membaca daftar …");
        records.silent = false;
        records.failing = true;
        fx.run(() -> time.pass(Duration.ofSeconds(6)));
        fx.settle();
        assertThat(fx.texts()).contains("Daftar belum terbaca");
        fits();
    }

    @Test
    void aBookingIsCancelledWhenItIsSaidTwice() {
        records.today = aDay();
        open(true);
        choose(0);
        MenuButton cancel = fx.node("#bookings-cancel", MenuButton.class);
        fx.run(() -> cancel.getItems().get(0).fire());
        assertThat(commands.sent()).isEmpty();
        fx.picture("bookings-cancel");
        fits();
        fx.robot().push(KeyCode.ESCAPE);
        assertThat(fx.seen("#bookings-asked")).isFalse();

        fx.run(() -> cancel.getItems().get(0).fire());
        fx.robot().clickOn("#bookings-yes");

        assertThat(commands.last()).isEqualTo(new CancelBooking("desk/K7M-3XR", "VISITOR_ASKED"));
    }

    @Test
    void theHelpDeskChecksInByHandAndASupervisorDoesNot() {
        records.today = aDay();
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-check-in");

        assertThat(commands.last()).isEqualTo(new CheckIn("id-1", "K7M-3XR", Language.INDONESIAN));
        open(false);
        choose(0);
        assertThat(fx.seen("#bookings-check-in")).isFalse();
    }

    @Test
    void aPlaceIsKeptAmongTheFreeTimesOfADay() {
        records.free = List.of(LocalTime.of(8, 0), LocalTime.of(8, 10), LocalTime.of(8, 20));
        open(true);
        fx.robot().push(KeyCode.F3);
        fx.robot().clickOn("#bookings-service-filter");
        fx.robot().write("keluarga");
        int services = fx.ask(
                "#bookings-services", ListView.class, list -> list.getItems().size());
        assertThat(services).isEqualTo(1);
        assertThat(disabled("#bookings-keep")).isTrue();
        fx.robot().push(KeyCode.ENTER);
        fx.run(() ->
                fx.node("#bookings-times", FlowPane.class).getChildren().get(1).requestFocus());
        fx.robot().push(KeyCode.SPACE);
        fx.run(() -> fx.node("#bookings-name", TextField.class).setText("Siti Aminah"));
        fx.picture("bookings-place");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-place-en");
        fx.run(languages::toggle);
        fx.run(() ->
                fx.node("#bookings-times", FlowPane.class).getChildren().get(1).requestFocus());
        fx.robot().push(KeyCode.SPACE);
        fx.robot().clickOn("#bookings-keep");

        assertThat(commands.last())
                .isEqualTo(new MakeBooking("id-1", "DKC-03", TUESDAY, LocalTime.of(8, 10), 1, false, "Siti Aminah"));
        fx.run(() -> commands.answer(new Accepted(
                1,
                1,
                CommandResult.of(
                        new BookingView("desk/1", "K7M-3XR", "DKC-03", TUESDAY, LocalTime.of(8, 10), 1, false)))));
        fx.await(
                "code and time are told",
                () -> fx.texts().stream()
                        .anyMatch(text ->
                                text.contains("K7M-3XR") && text.contains("Selasa, 24 November 2026, 08.10 WIB")));
        fx.picture("bookings-made");
    }

    @Test
    void freeTimesThatCouldNotBeReadAreNoDayWithoutThem() {
        records.free = List.of(LocalTime.of(8, 0));
        open(true);
        fx.robot().push(KeyCode.F3);
        records.failing = true;
        fx.run(() -> fx.node("#bookings-services", ListView.class)
                .getSelectionModel()
                .select(0));
        fx.settle();
        assertThat(fx.text("#bookings-hint")).startsWith("Jam yang masih kosong belum terbaca");
        fx.picture("bookings-times-unread");
        fits();
        records.failing = false;
        fx.robot().clickOn("#bookings-times-again");

        assertThat(fx.text("#bookings-hint")).isEqualTo("Jam yang masih kosong: 1");
        assertThat(fx.seen("#bookings-times-again")).isFalse();
    }

    @Test
    void aBookingIsMovedToAnotherTimeOfItsService() {
        records.today = aDay();
        records.free = List.of(LocalTime.of(13, 0));
        open(true);
        choose(0);
        fx.robot().clickOn("#bookings-move");
        assertThat(disabled("#bookings-services")).isTrue();
        assertThat(records.moving).containsExactly("desk/K7M-3XR");
        fx.run(() ->
                fx.node("#bookings-times", FlowPane.class).getChildren().get(0).requestFocus());
        fx.robot().push(KeyCode.SPACE);
        fx.picture("bookings-moving");
        fits();
        fx.robot().clickOn("#bookings-keep");

        assertThat(commands.last())
                .isEqualTo(new MoveBooking("desk/K7M-3XR", MONDAY, LocalTime.of(13, 0), "VISITOR_ASKED"));
    }

    @Test
    void aFileIsLookedAtLineByLineBeforeAnythingIsKept() throws Exception {
        open(true);
        fx.robot().push(KeyCode.F4);
        fx.picture("bookings-import-none");
        fits();
        fx.robot().clickOn("#bookings-choose");
        assertThat(fx.seen("#bookings-progress")).isTrue();
        outcome(new ImportOutcome(
                false,
                3,
                0,
                List.of(
                        new ImportFault(3, 17, "date", "NOT_GIVEN_THAT_DAY"),
                        new ImportFault(5, 28, "time", "BAND_QUOTA_USED_UP"),
                        new ImportFault(9, 8, "service", "UNKNOWN_SERVICE")),
                List.of()));

        int faults = fx.ask(
                "#bookings-faults", TableView.class, table -> table.getItems().size());
        assertThat(faults).isEqualTo(3);
        assertThat(disabled("#bookings-import-keep")).isTrue();
        fx.picture("bookings-import-faults");
        fits();
        fx.run(languages::toggle);
        fx.picture("bookings-import-faults-en");
        assertThat(records.asked).containsExactly("check");
    }

    @Test
    void aGoodFileIsKeptAndItsCodesAreTold() throws Exception {
        open(true);
        fx.robot().push(KeyCode.F4);
        fx.robot().clickOn("#bookings-choose");
        outcome(new ImportOutcome(false, 2, 1, List.of(), List.of()));
        assertThat(fx.texts()).contains("Simpan 2 reservasi");
        fx.robot().clickOn("#bookings-import-keep");
        outcome(new ImportOutcome(
                true,
                2,
                1,
                List.of(),
                List.of(new ImportedBooking("WEB-1042", "K7M-3XR"), new ImportedBooking("WEB-1043", "P4T-9WC"))));

        assertThat(records.asked).containsExactly("check", "keep");
        assertThat(List.of("WEB-1042", "K7M-3XR")).allMatch(fx::seen);
        fx.picture("bookings-import-kept");
        fits();
    }

    @Test
    void withoutTheServerNothingIsChanged() {
        records.today = aDay();
        open(true);
        choose(0);
        fx.run(() -> listener.linkChanged(Halls.lost()));
        fx.settle();

        assertThat(fx.seen("#bookings-lost")).isTrue();
        assertThat(disabled("#bookings-move")).isTrue();
        fits();
    }

    private void outcome(ImportOutcome told) {
        fx.run(() -> records.outcome.complete(new Reply.Got<>(told)));
        fx.settle();
    }

    private int rows() {
        return fx.ask(
                "#bookings-table", TableView.class, table -> table.getItems().size());
    }

    private void choose(int row) {
        fx.run(() ->
                fx.node("#bookings-table", TableView.class).getSelectionModel().select(row));
        fx.settle();
    }

    private boolean disabled(String id) {
        return fx.ask(id, Node.class, Node::isDisabled);
    }

    private void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
        fx.run(languages::toggle);
        fx.settle();
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        fx.settle();
    }

    private void open(boolean helpDesk) {
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
