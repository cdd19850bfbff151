package id.satuatap.display.board;

import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.text.MallZone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Confined to the FX thread. What a board shows, from what the feed and the devices tell; needs no toolkit.
 */
public final class BoardViewModel {
    static final int LAST_CALLS_MAX = 8;
    static final int COUNTERS_A_PAGE = 12;
    private static final int ILL_UNITS_NAMED_MAX = 4;
    private static final Duration CLOCK_TICK = Duration.ofMillis(500);

    private final BoardTexts texts = new BoardTexts();
    private final BoardScope scope;
    private final BoardClock clock;
    private final BoardTimes times;
    private final Ticks ticks;
    private final ShownTurns shownTurns;
    private final CallStage stage;
    private final NewCalls newCalls = new NewCalls();
    private Subscription running = Subscription.NONE;
    private @Nullable HallProjection hall;
    private HallDirectory directory = HallDirectory.UNKNOWN;
    private int counterPage;
    private List<String> silent = List.of();
    private List<String> refusing = List.of();

    private final ReadOnlyStringWrapper mallName = new ReadOnlyStringWrapper(this, "mallName", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyObjectWrapper<MallZone> zone = new ReadOnlyObjectWrapper<>(this, "zone", MallZone.WESTERN);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<@Nullable BoardCall> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper calling = new ReadOnlyBooleanWrapper(this, "calling");
    private final ReadOnlyBooleanWrapper lit = new ReadOnlyBooleanWrapper(this, "lit");
    private final ReadOnlyObjectWrapper<List<BoardCall>> lastCalls =
            new ReadOnlyObjectWrapper<>(this, "lastCalls", List.of());
    private final ReadOnlyObjectWrapper<List<CounterTile>> counters =
            new ReadOnlyObjectWrapper<>(this, "counters", List.of());
    private final ReadOnlyObjectWrapper<List<String>> runningText =
            new ReadOnlyObjectWrapper<>(this, "runningText", List.of());
    private final ReadOnlyObjectWrapper<List<String>> stopped = new ReadOnlyObjectWrapper<>(this, "stopped", List.of());
    private final ReadOnlyObjectWrapper<HallNotice> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", HallNotice.CONNECTING);
    private final ReadOnlyObjectWrapper<BoardLink> link = new ReadOnlyObjectWrapper<>(this, "link", BoardLink.TRUSTED);
    private final ReadOnlyBooleanWrapper clockDoubtful = new ReadOnlyBooleanWrapper(this, "clockDoubtful");
    private final ReadOnlyBooleanWrapper soundMissing = new ReadOnlyBooleanWrapper(this, "soundMissing");
    private final ReadOnlyBooleanWrapper ledMissing = new ReadOnlyBooleanWrapper(this, "ledMissing");
    private final ReadOnlyStringWrapper silentUnits = new ReadOnlyStringWrapper(this, "silentUnits", "");
    private final ReadOnlyStringWrapper refusingUnits = new ReadOnlyStringWrapper(this, "refusingUnits", "");

    /** A board that knows nothing yet; {@link #opened} lets its time run. */
    public BoardViewModel(
            BoardScope scope, BoardClock clock, BoardTimes times, Ticks ticks, PaintedCalls paintedCalls) {
        this.scope = scope;
        this.clock = clock;
        this.times = times;
        this.ticks = ticks;
        this.shownTurns = new ShownTurns(paintedCalls.afterPainting(), paintedCalls.shown());
        this.stage = new CallStage(ticks, times, clock.rate(), this::staged);
        this.now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
    }

    /** Which part of the hall it shows. */
    public BoardScope scope() {
        return scope;
    }

    /** Lets clock, blinking and pages run until {@link #closed}. */
    public void opened() {
        running = ticks.every(CLOCK_TICK, this::look)
                .and(ticks.every(Duration.ofMillis(times.pageMillis()), this::turnPage));
        look();
    }

    public void closed() {
        running.close();
        stage.close();
    }

    /** The hall looks like this now. */
    public void hall(HallProjection next) {
        boolean first = hall == null;
        boolean otherDay =
                hall != null && !Objects.equals(hall.mall().date(), next.mall().date());
        hall = next;
        if (otherDay) {
            stage.clear();
        }
        mall(next.mall());
        List<CallView> calls = scope.calls(next, zone.get());
        refresh(next, calls);
        newCalls.among(calls).stream()
                .filter(call -> call.state() != CallState.ENDED)
                .filter(call -> clock.within(call.lastCalledAt(), times.freshMillis()))
                .forEach(call -> stage.call(boardCall(call)));
        if (first && !calls.isEmpty()) {
            stage.settle(boardCall(calls.get(0)));
        }
        shownTurns.onBoard(calls.subList(0, Math.min(LAST_CALLS_MAX, calls.size())));
    }

    /** Names and opening hours are known, or changed. */
    public void directory(HallDirectory next) {
        directory = next;
        if (hall != null) {
            mall(hall.mall());
            refresh(hall, scope.calls(hall, zone.get()));
        }
    }

    /** The link to the server stands like this now. */
    public void link(LinkState state) {
        link.set(BoardLink.of(state));
    }

    /** The sound device came or went. */
    public void sound(SoundState state) {
        soundMissing.set(state.kind() == SoundState.Kind.UNAVAILABLE);
    }

    /** The line to the LED units came or went. */
    public void led(PortStatus status) {
        ledMissing.set(!status.connected());
    }

    /**
     * How the LED units are; the board names their counters by their labels, a few of them.
     *
     * @param silentOnes the counters whose units answer no more
     * @param refusingOnes the counters whose units answer that they cannot do what they are asked
     */
    public void illUnits(List<String> silentOnes, List<String> refusingOnes) {
        silent = List.copyOf(silentOnes);
        refusing = List.copyOf(refusingOnes);
        nameUnits();
    }

    /** Anew when the hall is known, or calls a counter otherwise. */
    private void nameUnits() {
        silentUnits.set(named(silent));
        refusingUnits.set(named(refusing));
    }

    private String named(List<String> counters) {
        String some =
                counters.stream().limit(ILL_UNITS_NAMED_MAX).map(this::labelOf).collect(Collectors.joining(", "));
        return counters.size() > ILL_UNITS_NAMED_MAX ? some + ", ..." : some;
    }

    private String labelOf(String counter) {
        CounterView known = hall == null ? null : hall.counters().get(counter);
        return known == null ? counter : known.label();
    }

    private void mall(MallView mall) {
        mallName.set(mall.name());
        zone.set(MallZone.of(mall.timeZone(), mall.zoneLabel()));
        place.set(scope.all() ? mall.regency() : directory.zone(scope.zone().getAsInt()));
        clockDoubtful.set(mall.clockDoubtful());
        showTicker(mall);
        stopped.set(mall.outages().stream()
                .map(outage -> directory.agency(outage.agency()))
                .toList());
    }

    /** What ends soon comes before what is always said. */
    private void showTicker(MallView mall) {
        List<String> lines = new ArrayList<>();
        if (hall != null) {
            lines.addAll(Closings.sentences(hall, directory, texts, BoardTexts.indonesianTimes(zone.get())));
        }
        lines.addAll(mall.runningText());
        runningText.set(List.copyOf(lines));
    }

    private void refresh(HallProjection known, List<CallView> calls) {
        List<BoardCall> shown = calls.stream().map(this::boardCall).toList();
        shown.forEach(stage::know);
        lastCalls.set(shown.subList(0, Math.min(LAST_CALLS_MAX, shown.size())));
        showCounters(known);
        nameUnits();
        look();
    }

    private BoardCall boardCall(CallView call) {
        return BoardCall.of(call, directory, scope.all());
    }

    private void staged() {
        calling.set(stage.calling());
        current.set(stage.current().orElse(null));
        lit.set(stage.lit());
    }

    private void look() {
        now.set(clock.instant());
        if (hall != null) {
            notice.set(HallNotices.of(
                    hall,
                    directory,
                    !lastCalls.get().isEmpty(),
                    now.get().atZone(zone.get().id())));
        }
    }

    private void turnPage() {
        counterPage++;
        if (hall != null) {
            showCounters(hall);
        }
    }

    private void showCounters(HallProjection known) {
        List<CounterTile> all =
                scope.counters(known).stream().map(CounterTile::of).toList();
        int pages = Math.max(1, (all.size() + COUNTERS_A_PAGE - 1) / COUNTERS_A_PAGE);
        int from = counterPage % pages * COUNTERS_A_PAGE;
        counters.set(all.subList(from, Math.min(from + COUNTERS_A_PAGE, all.size())));
    }

    public ReadOnlyStringProperty mallNameProperty() {
        return mallName.getReadOnlyProperty();
    }

    /** The zone's name on a board of one zone, else the regency. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MallZone> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /** The mall's time, renewed twice a second. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The call that is shown very large; empty before the first. */
    public ReadOnlyObjectProperty<@Nullable BoardCall> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** True while the current call is being made; afterwards its state says what became of it. */
    public ReadOnlyBooleanProperty callingProperty() {
        return calling.getReadOnlyProperty();
    }

    /** Goes on and off while the current call blinks. */
    public ReadOnlyBooleanProperty litProperty() {
        return lit.getReadOnlyProperty();
    }

    /** At most eight, latest first; every call stands here at once, also while it waits to be the current one. */
    public ReadOnlyObjectProperty<List<BoardCall>> lastCallsProperty() {
        return lastCalls.getReadOnlyProperty();
    }

    /** One page of the counters at which somebody works. */
    public ReadOnlyObjectProperty<List<CounterTile>> countersProperty() {
        return counters.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> runningTextProperty() {
        return runningText.getReadOnlyProperty();
    }

    /** The names of agencies whose work stands still. */
    public ReadOnlyObjectProperty<List<String>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** What is said in place of calls. */
    public ReadOnlyObjectProperty<HallNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BoardLink> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /** True while the server waits for a person to confirm its clock. */
    public ReadOnlyBooleanProperty clockDoubtfulProperty() {
        return clockDoubtful.getReadOnlyProperty();
    }

    /** True while calls cannot be heard. */
    public ReadOnlyBooleanProperty soundMissingProperty() {
        return soundMissing.getReadOnlyProperty();
    }

    /** True while the LED units cannot be reached. */
    public ReadOnlyBooleanProperty ledMissingProperty() {
        return ledMissing.getReadOnlyProperty();
    }

    /** The labels of the counters whose LED units answer no more, in one text; empty when all do. */
    public ReadOnlyStringProperty silentUnitsProperty() {
        return silentUnits.getReadOnlyProperty();
    }

    /** The same of those whose LED units refuse. */
    public ReadOnlyStringProperty refusingUnitsProperty() {
        return refusingUnits.getReadOnlyProperty();
    }
}
