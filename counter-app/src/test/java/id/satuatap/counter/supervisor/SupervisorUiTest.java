package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.clock.ClockDoubtViewModel;
import id.satuatap.counter.clock.UnderClockDoubt;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.reports.ReportWords;
import id.satuatap.counter.reports.ReportsPage;
import id.satuatap.counter.reports.ReportsViewModel;
import id.satuatap.counter.reports.Scope;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.counter.testing.HeldReports;
import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.DeskChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.AnswerClosing;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.EndTurnFor;
import id.satuatap.protocol.command.FreezeAgency;
import id.satuatap.protocol.command.LeftBehind;
import id.satuatap.protocol.command.MoveTicket;
import id.satuatap.protocol.command.RebookTicket;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DeviceFaultsView;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.WaitingView;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SupervisorUiTest {
    private final List<DeviceFaultView> faults = new ArrayList<>();
    private static final String VISIT = "7K3QZ9M2XT5RD8WB4HNC6VAYGE";

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final HeldCommands commands = new HeldCommands();
    private final List<HallListener> listeners = new ArrayList<>();

    private void open(CatalogueView catalogue) {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            ReportsViewModel reports = new ReportsViewModel(
                    new HeldReports(),
                    List.of(Scope.MALL),
                    Outlets.real().folder(),
                    Runnable::run,
                    FxDispatcher.immediate(),
                    time);
            SupervisorScreen screen = new SupervisorScreen(
                    new SupervisorViewModel(
                            catalogue, commands, devices(), time, FxDispatcher.immediate(), time, why -> {}),
                    new TicketSearchViewModel(records(), FxDispatcher.immediate()),
                    reports,
                    new ReportsPage(reports, new ReportWords(text), Outlets.real(), FxDispatcher.immediate()),
                    new SupervisorWords(text),
                    new Clock(time, text, time),
                    languages,
                    this::follow,
                    FxDispatcher.immediate(),
                    () -> {});
            Screen shown = UnderClockDoubt.of(
                    screen,
                    new ClockDoubtViewModel(commands, FxDispatcher.immediate(), time),
                    languages,
                    this::follow,
                    FxDispatcher.immediate());
            shown.opened();
            return shown.view();
        });
        link(Halls.live());
    }

    private Subscription follow(HallListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void link(LinkState link) {
        fx.run(() -> listeners.forEach(listener -> listener.linkChanged(link)));
        fx.settle();
    }

    private void hall(HallProjection hall) {
        fx.run(() -> listeners.forEach(listener -> listener.hallReplaced(hall)));
        fx.settle();
    }

    private static TicketRecords records() {
        return new TicketRecords() {
            @Override
            public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
                List<TicketFound> found = number.equals("AB-017")
                        ? List.of(new TicketFound(VISIT, number, "I1", "I1-02", at(0), "FINISHED", at(1_762)))
                        : List.of();
                return CompletableFuture.completedFuture(
                        new Reply.Got<>(new TicketsFound(date, number, found, new HistoryReach(1_190, 1_190))));
            }

            @Override
            public CompletableFuture<Reply<VisitHistory>> history(LocalDate date, String visit) {
                return CompletableFuture.completedFuture(new Reply.Got<>(aHistory(date)));
            }

            @Override
            public CompletableFuture<Reply<WhyView>> why(String number) {
                return CompletableFuture.completedFuture(new Reply.Got<>(new WhyView(
                        number,
                        VISIT,
                        VISIT + "/2",
                        "I1-02",
                        "I1",
                        "FINISHED",
                        true,
                        at(0),
                        0,
                        0,
                        0,
                        0,
                        null,
                        0,
                        5,
                        List.of(),
                        new WhyView.Call("I1-C1", at(985), "PRIORITY_SHARE", 4, null))));
            }
        };
    }

    private static VisitHistory aHistory(LocalDate date) {
        return new VisitHistory(
                date,
                VISIT,
                "AB-017",
                2,
                true,
                at(0),
                1_762_000L,
                List.of(
                        step(902, 0, "TicketIssued", "device:kiosk-2", "AB-017", false),
                        step(903, 0, "LegQueued", "device:kiosk-2", "I1-01", false),
                        step(904, 0, "CopyRequested", "device:kiosk-2", null, false),
                        step(907, 3, "CopyReported", "device:kiosk-2", "CONFIRMED", false),
                        step(1_042, 985, "TicketCalled", "person:siti", "OLDEST_FIRST", true),
                        step(1_044, 986, "CallShown", "device:board-1", null, true),
                        step(1_046, 989, "AnnouncementSpoken", "device:board-1", null, true),
                        step(1_071, 1_015, "TicketRecalled", "person:siti", null, true),
                        step(1_090, 1_044, "ServingStarted", "person:siti", null, true),
                        step(1_121, 1_402, "TicketTransferred", "person:siti", "I1-02", true),
                        step(1_122, 1_402, "LegQueued", "person:siti", "I1-02", false),
                        step(1_140, 1_460, "TicketCalled", "person:budi", "OLDEST_FIRST", true),
                        step(1_151, 1_490, "ServingStarted", "person:budi", null, true),
                        step(1_187, 1_762, "ServingFinished", "person:budi", null, true)),
                2,
                new HistoryReach(1_187, 1_190));
    }

    private static Instant at(int seconds) {
        return NINE.minusSeconds(2_600).plusSeconds(seconds);
    }

    private static HistoryStep step(
            long sequence, int seconds, String event, String actor, String detail, boolean atCounter) {
        boolean budi = actor.endsWith("budi");
        return new HistoryStep(
                sequence,
                at(seconds),
                event,
                "I1",
                "I1-01",
                atCounter ? "I1-C1" : null,
                atCounter ? (budi ? "2" : "1") : null,
                atCounter ? (budi ? "budi" : "siti") : null,
                atCounter ? (budi ? "Budi Santoso" : "Siti Aminah") : null,
                actor,
                detail);
    }

    private String figure(String name) {
        return fx.text("#supervisor-figure-" + name);
    }

    private boolean seen(String id) {
        return fx.seen(id);
    }

    /** It stood on the pages of the hall alone, and went away with the first report that was read. */
    @Test
    void aDoubtfulClockIsSeenOnEveryPageAndConfirmedOnlyWhenItIsSaidTwice() {
        CatalogueView catalogue = MallInFigures.catalogue(3);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 7));
        assertThat(fx.seen("#clock-doubt")).isFalse();
        hall(MallInFigures.hall(catalogue, 40, 7, true));
        for (KeyCode page : List.of(KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F2)) {
            fx.robot().push(page);
            assertThat(fx.seen("#clock-doubt")).as("on %s", page).isTrue();
        }
        fx.picture("supervisor-clock");
        fx.robot().clickOn("#clock-confirm");
        assertThat(commands.sent()).isEmpty();
        fx.picture("supervisor-clock-ask");
        assertThat(fx.cutTexts()).as("of the question").noneMatch(text -> text.contains("jam"));
        fx.robot().clickOn("#clock-sure");
        assertThat(commands.last()).isEqualTo(new ConfirmClock());
        fx.run(() -> commands.reject(RejectionCode.NOTHING_DUE));
        fx.await("why it was not done is told", () -> fx.texts().contains("Tidak ada yang perlu dipastikan."));
    }

    @Test
    void withoutTheServerNobodyConfirmsItsClock() {
        CatalogueView catalogue = MallInFigures.catalogue(3);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 7, true));
        fx.robot().clickOn("#clock-confirm");
        link(Halls.lost());
        assertThat(fx.seen("#clock-sure")).isFalse();
        assertThat(fx.ask("#clock-confirm", Button.class, Button::isDisabled)).isTrue();
    }

    @Test
    void showsSixtyAgenciesWithFourThousandTickets() {
        CatalogueView catalogue = MallInFigures.catalogue(60);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        HallTree tree = fx.node("#supervisor-hall", HallTree.class);
        fx.run(() -> tree.getRoot().getChildren().get(2).setExpanded(true));
        fx.picture("supervisor-hall");
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        assertThat(fx.call(() -> tree.getRoot().getChildren().get(2).isExpanded()))
                .isTrue();
        fx.robot().push(KeyCode.F3);
        fx.settle();
        fx.picture("supervisor-counters");

        assertThat(figure("warnings")).isNotEqualTo("0");
        assertThat(Integer.parseInt(figure("issued").replace(".", ""))).isBetween(3_000, 5_000);
        // Long names of services end in dots where their column does; the whole name is a tooltip.
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        fx.run(languages::toggle);
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        fx.robot().push(KeyCode.F2);
        fx.run(() -> {
            fx.stage().setWidth(1920);
            fx.stage().setHeight(1080);
        });
        fx.picture("supervisor-hall-en-1920x1080");
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
    }

    @Test
    void fromANumberToItsHistoryAndBack() {
        CatalogueView catalogue = MallInFigures.catalogue(60);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        fx.robot().clickOn("#supervisor-number").write("ab17").push(KeyCode.ENTER);
        fx.await("the history is shown", () -> seen("#supervisor-history"));
        fx.picture("supervisor-history");
        assertThat(fx.text("#supervisor-ticket-number")).isEqualTo("AB-017");
        fx.robot().push(KeyCode.ESCAPE);
        fx.await("back at the agencies", () -> seen("#supervisor-hall"));
    }

    @Test
    void closesACounterOnlyWhenAskedTwiceAndSaysWhatBecomesOfItsVisitor() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        CounterLine busy = fx.call(() -> table.getItems().stream()
                .filter(line -> line.desk().turn() != null)
                .findFirst()
                .orElseThrow());
        CounterLine free = fx.call(() -> table.getItems().stream()
                .filter(line ->
                        line.desk().state() == CounterState.OPEN && line.desk().turn() == null)
                .findFirst()
                .orElseThrow());
        fx.run(() -> table.getSelectionModel().select(busy));
        closes(0);
        fx.settle();
        fx.picture("supervisor-close");
        assertThat(commands.sent()).isEmpty();
        fx.robot().clickOn("#supervisor-close-returned");
        assertThat(commands.last())
                .isEqualTo(new CloseCounter(
                        busy.code(), LeftBehind.RETURNED, busy.desk().turn().turn(), "OFFICER_AWAY"));
        fx.run(() -> commands.reject(RejectionCode.TURN_CHANGED));
        fx.await("why it was not done is told", () -> seen("#supervisor-told"));

        fx.run(() -> table.getSelectionModel().select(free));
        closes(2);
        fx.robot().clickOn("#supervisor-close-not");
        assertThat(commands.sent()).hasSize(1);
        closes(2);
        fx.robot().clickOn("#supervisor-close-sure");
        assertThat(commands.last()).isEqualTo(new CloseCounter(free.code(), null, null, "OFFICER_GONE"));
    }

    private void closes(int reason) {
        MenuButton close = fx.node("#supervisor-close", MenuButton.class);
        fx.run(() -> close.getItems().get(reason).fire());
    }

    @Test
    void answersAnOfficerWhoAsksToCloseAndActsInHisPlaceWithAReason() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        HallProjection hall = MallInFigures.hall(catalogue, 400, 3);
        DeskView busy = hall.desks().values().stream()
                .filter(desk -> desk.turn() != null && desk.turn().state() == TurnState.SERVING)
                .findFirst()
                .orElseThrow();
        ClosingView asks = new ClosingView("MEETING", Halls.NINE, Halls.NINE.plusSeconds(600), null, null, null);
        hall(changed(hall, new DeskChanged(Halls.with(busy, asks, null))));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        fx.run(() -> table.getItems().stream()
                .filter(line -> line.code().equals(busy.counter()))
                .findFirst()
                .ifPresent(line -> table.getSelectionModel().select(line)));
        fx.picture("supervisor-asked-to-close");
        assertThat(fx.text("#supervisor-asked")).contains("minta izin menutup loket: Rapat");
        assertThat(seen("#supervisor-close")).as("the page's other acts").isTrue();

        fx.robot().clickOn("#supervisor-approve");
        assertThat(commands.last()).isEqualTo(new AnswerClosing(busy.counter(), true, null));
        fx.run(() -> commands.reject(RejectionCode.CLOSING_NOT_ASKED));
        fx.await("why it was not done is told", () -> seen("#supervisor-told"));
        ClosingView let = new ClosingView(
                "MEETING", Halls.NINE, Halls.NINE.plusSeconds(600), ClosingAnswer.APPROVED, "Rini Wulandari", null);
        hall(changed(hall, new DeskChanged(Halls.with(busy, let, null))));
        fx.await("the answer is told", () -> fx.text("#supervisor-asked").contains("diizinkan"));
        fx.settle();
        fx.picture("supervisor-answered-to-close");
        assertThat(seen("#supervisor-approve")).isFalse();
        MenuButton refuse = fx.node("#supervisor-refuse", MenuButton.class);
        fx.run(() -> refuse.getItems().get(0).fire());
        assertThat(((AnswerClosing) commands.last()).approved()).isFalse();
        fx.run(() -> commands.reject(RejectionCode.CLOSING_NOT_ASKED));
        fx.robot().clickOn("#supervisor-help");
        fx.settle();
        fx.picture("supervisor-help");
        MenuButton help = fx.node("#supervisor-help", MenuButton.class);
        fx.run(() -> ((Menu) help.getItems().get(0)).getItems().get(1).fire());
        assertThat(commands.last())
                .isEqualTo(new EndTurnFor(busy.counter(), busy.turn().turn(), LeftBehind.FINISHED, "OFFICER_FORGOT"));
    }

    private DeviceWatch devices() {
        return new DeviceWatch(
                () -> CompletableFuture.completedFuture(new Reply.Got<>(new DeviceFaultsView(List.copyOf(faults)))),
                FxDispatcher.immediate(),
                time);
    }

    @Test
    void listsWhichDeviceDoesNotWorkAndSinceWhen() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        String counter = catalogue.counters().get(3).code();
        faults.add(new DeviceFaultView("pc-1", counter, DevicePart.KEYPAD, DeviceTrouble.GONE, Halls.NINE));
        faults.add(new DeviceFaultView("board-2", counter, DevicePart.LIGHT, DeviceTrouble.SILENT, Halls.NINE));
        faults.add(new DeviceFaultView("board-2", null, DevicePart.SOUND, DeviceTrouble.GONE, Halls.NINE));
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        fx.await("the faults are listed", () -> seen("#supervisor-devices"));
        fx.settle();
        fx.picture("supervisor-devices");

        assertThat(fx.text("#supervisor-devices .q-banner-detail"))
                .contains("Loket " + catalogue.counters().get(3).label() + ": tombol panggil tidak tersambung sejak")
                .contains("board-2");
    }

    private static HallProjection changed(HallProjection hall, Change change) {
        return hall.apply(new Frame(hall.epoch(), hall.sequence() + 1, hall.sequence() + 1, NINE, 1, List.of(change)));
    }

    private static WaitingView waiting(String service) {
        return new WaitingView(
                VISIT + "/3", VISIT, "AB-017", service, "I1", at(0), at(0), false, false, null, null, true);
    }

    @Test
    void letsWhoWaitsWaitElsewhereWithPriorityAndBackAgain() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        HallProjection hall = MallInFigures.hall(catalogue, 400, 3);
        hall(hall);
        fx.robot().clickOn("#supervisor-number").write("ab17").push(KeyCode.ENTER);
        fx.await("the history is shown", () -> seen("#supervisor-history"));
        WaitingView waiting = waiting("I1-01");
        hall(changed(hall, new WaitingChanged(waiting)));
        fx.await("what may be done is shown", () -> seen("#supervisor-move"));
        fx.picture("supervisor-ticket-waits");

        MenuButton move = fx.node("#supervisor-move", MenuButton.class);
        fx.run(() -> ((Menu) move.getItems().get(0)).getItems().get(0).fire());
        MoveTicket sent = (MoveTicket) commands.last();
        assertThat(sent.leg()).isEqualTo(waiting.leg());
        assertThat(sent.reason()).isEqualTo("WRONG_SERVICE");
        fx.run(() -> commands.accept(hall.sequence()));
        hall(changed(hall, new WaitingChanged(waiting(sent.toService()))));
        fx.await("it can be taken back", () -> seen("#supervisor-move-back"));
        fx.robot().clickOn("#supervisor-move-back");
        assertThat(commands.last()).isEqualTo(new MoveTicket(waiting.leg(), "I1-01", null, "MISTAKE"));
        fx.run(() -> commands.accept(hall.sequence()));
        MenuButton otherDay = fx.node("#supervisor-rebook", MenuButton.class);
        fx.run(() -> ((Menu) otherDay.getItems().get(0)).getItems().get(0).fire());
        assertThat(commands.last())
                .isEqualTo(new RebookTicket(waiting.leg(), MallInFigures.MONDAY.plusDays(1), null, "NO_TIME_LEFT"));
        LocalDate tuesday = MallInFigures.MONDAY.plusDays(1);
        fx.run(() -> commands.answer(new Accepted(
                1,
                hall.sequence(),
                CommandResult.of(
                        new BookingView("b1", "K7M-3XR", waiting.service(), tuesday, LocalTime.of(8, 5), 1, false)))));
        fx.await(
                "when he comes and what he needs then is told",
                () -> fx.texts().stream()
                        .anyMatch(text -> text.startsWith("AB-017 dijadwalkan Selasa, 24 November 2026, 08.05 WIB.")
                                && text.endsWith("lapor datang di kiosk dengan kode K7M-3XR.")));
        fx.picture("supervisor-rebooked");
    }

    @Test
    void stopsTheAgencyOfACounterInOneClickAndAReason() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        CounterTable table = fx.node("#supervisor-counters", CounterTable.class);
        CounterLine line = fx.call(() -> table.getItems().get(0));
        fx.run(() -> table.getSelectionModel().select(line));
        fx.picture("supervisor-outage");
        MenuButton stop = fx.node("#supervisor-stop", MenuButton.class);
        fx.run(() -> stop.getItems().get(0).fire());

        assertThat(commands.last()).isEqualTo(new FreezeAgency(line.desk().agency(), "NETWORK_DOWN"));
    }

    @Test
    void saysThatNobodyHasComeYet() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 0, 3));
        fx.picture("supervisor-nobody");

        assertThat(seen("#supervisor-nobody")).isTrue();
    }

    @Test
    void saysSinceWhenWhatIsShownWasLastTrueAndLetsNothingRun() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        link(new LinkState(LinkState.Phase.LOST, NINE.plusSeconds(8), NINE.plusSeconds(2), null));
        String longest = figure("longest");
        fx.run(() -> time.pass(Duration.ofMinutes(3)));
        fx.picture("supervisor-lost");

        assertThat(seen("#supervisor-lost")).isTrue();
        assertThat(figure("longest")).isEqualTo(longest);
    }
}
