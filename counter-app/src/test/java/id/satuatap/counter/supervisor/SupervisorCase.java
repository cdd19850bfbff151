package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;

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
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.FaultsChanged;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.KiosksChanged;
import id.satuatap.protocol.change.OverridesChanged;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.protocol.device.CounterFaultsView;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.history.HistoryReach;
import id.satuatap.protocol.history.HistoryStep;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.TicketsFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.protocol.hours.AgencyOverridesView;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A supervisor's workspace on a stage of its own, for the tests of what it shows and of what is done there. */
abstract class SupervisorCase {
    final List<DeviceFaultView> faults = new ArrayList<>();
    final List<KioskView> kiosks = new ArrayList<>();
    final List<OverrideView> overrides = new ArrayList<>();
    static final String VISIT = "7K3QZ9M2XT5RD8WB4HNC6VAYGE";

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    final ManualTicks time = new ManualTicks(NINE);
    final Languages languages = new Languages();
    final HeldCommands commands = new HeldCommands();
    final List<HallListener> listeners = new ArrayList<>();

    void open(CatalogueView catalogue) {
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
                            catalogue, commands, hours(), time, FxDispatcher.immediate(), time, why -> {}),
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

    Subscription follow(HallListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void link(LinkState link) {
        fx.run(() -> listeners.forEach(listener -> listener.linkChanged(link)));
        fx.settle();
    }

    /** The hall, and what a frame tells after it: what is wrong, and what was decided. */
    void hall(HallProjection hall) {
        Map<String, List<OverrideView>> byAgency =
                overrides.stream().collect(Collectors.groupingBy(OverrideView::agency));
        List<Change> changes = new ArrayList<>();
        changes.add(new FaultsChanged(new CounterFaultsView(null, null, List.copyOf(faults))));
        changes.add(new KiosksChanged(new KiosksView(List.copyOf(kiosks), List.of())));
        byAgency.forEach((agency, ofIt) -> changes.add(new OverridesChanged(new AgencyOverridesView(agency, ofIt))));
        HallProjection later = hall.apply(
                new Frame(hall.epoch(), hall.sequence() + 1, hall.sequence() + 1, time.instant(), 1, changes));
        fx.run(() -> listeners.forEach(listener -> listener.hallReplaced(later)));
        fx.settle();
    }

    /** How the numbers stand that are known. */
    private static final Map<String, String> STATES = Map.of("AB-017", "FINISHED", "AB-018", "NO_SHOW");

    static TicketRecords records() {
        return new TicketRecords() {
            @Override
            public CompletableFuture<Reply<TicketsFound>> tickets(LocalDate date, String number) {
                List<TicketFound> found = STATES.containsKey(number)
                        ? List.of(new TicketFound(VISIT, number, "I1", "I1-02", at(0), STATES.get(number), at(1_762)))
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
                        new WhyView.Call("I1-C1", at(985), "PRIORITY_SHARE", 4, null),
                        List.of())));
            }
        };
    }

    static VisitHistory aHistory(LocalDate date) {
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

    static Instant at(int seconds) {
        return NINE.minusSeconds(2_600).plusSeconds(seconds);
    }

    static HistoryStep step(long sequence, int seconds, String event, String actor, String detail, boolean atCounter) {
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

    String figure(String name) {
        return fx.text("#supervisor-figure-" + name);
    }

    boolean seen(String id) {
        return fx.seen(id);
    }

    /** Of the organiser. */
    static HoursDecisions hours() {
        return new HoursDecisions(() -> "new-override", true);
    }
}
