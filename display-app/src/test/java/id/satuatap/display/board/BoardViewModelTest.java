package id.satuatap.display.board;

import static id.satuatap.display.HallFixture.DIRECTORY;
import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCall;
import static id.satuatap.display.HallFixture.aCounter;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.display.HallFixture;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DayState;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.ManualTicks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {
    private final ManualTicks time = new ManualTicks(NOW);
    private final List<String> shown = new ArrayList<>();

    private BoardViewModel board(BoardScope scope) {
        BoardViewModel model = new BoardViewModel(
                scope,
                new BoardClock(time, () -> 1),
                BoardTimes.STANDARD,
                time,
                new PaintedCalls(FxDispatcher.immediate(), shown::add));
        model.directory(DIRECTORY);
        model.opened();
        return model;
    }

    private static String current(BoardViewModel model) {
        BoardCall call = model.currentProperty().get();
        return call == null ? "nobody" : call.ticket();
    }

    private static List<String> last(BoardViewModel model) {
        return model.lastCallsProperty().get().stream().map(BoardCall::ticket).toList();
    }

    private static HallProjection after(HallProjection hall, CallView... calls) {
        long next = hall.sequence() + 1;
        return hall.apply(new Frame(
                1,
                next,
                next,
                NOW,
                1,
                List.of(calls).stream()
                        .map(CallChanged::new)
                        .map(Change.class::cast)
                        .toList()));
    }

    @Test
    void twoCallsInOneFrameBothStandInTheListAndEachGetsItsTime() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallProjection hall = aHall().projection();
        model.hall(hall);

        model.hall(after(hall, aCall("A-001", "3", NOW.minusMillis(20)), aCall("A-002", "4", NOW)));

        assertThat(last(model)).containsExactly("A-002", "A-001");
        assertThat(current(model)).isEqualTo("A-001");
        time.pass(Duration.ofSeconds(4));
        assertThat(current(model)).isEqualTo("A-002");
    }

    @Test
    void aBoardOfOneZoneShowsNoOther() {
        BoardViewModel model = board(BoardScope.ofZone(2));

        model.hall(aHall().call(aCall("A-001", "3", NOW))
                .call(aCall("S-001", "40", "SAM", 2, NOW, 1, CallState.CALLED))
                .projection());

        assertThat(last(model)).containsExactly("S-001");
        assertThat(current(model)).isEqualTo("S-001");
        assertThat(model.placeProperty().get()).isEqualTo("Kepolisian, Samsat, dan Imigrasi");
    }

    @Test
    void namesThatComeLaterAreFilledIn() {
        BoardViewModel model = new BoardViewModel(
                BoardScope.everywhere(),
                new BoardClock(time, () -> 1),
                BoardTimes.STANDARD,
                time,
                new PaintedCalls(FxDispatcher.immediate(), shown::add));
        model.opened();
        model.hall(aHall().call(aCall("A-001", "3", NOW)).projection());
        assertThat(model.currentProperty().get().agency()).isEmpty();

        model.directory(DIRECTORY);

        assertThat(model.currentProperty().get().agency()).isEqualTo("Disdukcapil");
        assertThat(model.lastCallsProperty().get().get(0).agency()).isEqualTo("Disdukcapil");
    }

    @Test
    void aBoardThatStartsInTheMiddleOfTheDayShowsTheLastCallWithoutLight() {
        BoardViewModel model = board(BoardScope.everywhere());

        model.hall(aHall().call(aCall("A-001", "3", NOW.minusSeconds(300))).projection());

        assertThat(current(model)).isEqualTo("A-001");
        assertThat(model.litProperty().get()).isFalse();
    }

    @Test
    void whatWasCalledWhileTheLinkWasLostIsShownOnlyIfItIsStillFresh() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallFixture hall = aHall().call(aCall("A-001", "3", NOW.minusSeconds(300)));
        model.hall(hall.projection());

        model.hall(hall.call(aCall("A-002", "3", NOW.minusSeconds(100)))
                .call(aCall("A-003", "4", NOW.minusSeconds(10)))
                .projection());

        assertThat(current(model)).isEqualTo("A-003");
        assertThat(last(model)).containsExactly("A-003", "A-002", "A-001");
        time.pass(Duration.ofSeconds(5));
        assertThat(current(model)).isEqualTo("A-003");
    }

    @Test
    void aRecallIsMarkedAndLitAgain() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallFixture hall = aHall().call(aCall("A-001", "3", NOW));
        model.hall(hall.projection());
        time.pass(Duration.ofSeconds(20));
        assertThat(model.litProperty().get()).isFalse();

        model.hall(hall.call(aCall("A-001", "3", "DKC", 1, time.instant(), 2, CallState.CALLED))
                .projection());

        assertThat(model.litProperty().get()).isTrue();
        assertThat(model.currentProperty().get().recall()).isTrue();
        assertThat(shown).as("painted once").containsExactly("turn-A-001");
    }

    @Test
    void eachTurnIsReportedOnceWhenPaintedAndThoseThatEndedNever() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallFixture hall = aHall().call(aCall("A-001", "3", NOW.minusSeconds(9)))
                .call(aCall("A-000", "3", "DKC", 1, NOW.minusSeconds(99), 1, CallState.ENDED));
        model.hall(hall.projection());
        model.hall(hall.call(aCall("A-002", "4", NOW)).projection());
        model.hall(hall.projection());

        assertThat(shown).containsExactly("turn-A-001", "turn-A-002");
    }

    @Test
    void yesterdaysCallsAreNobodysAnyMore() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallFixture hall = aHall().call(aCall("A-099", "3", NOW));
        model.hall(hall.projection());
        assertThat(current(model)).isEqualTo("A-099");

        model.hall(hall.date(LocalDate.of(2026, 11, 24)).projection());

        assertThat(current(model)).isEqualTo("nobody");
        assertThat(last(model)).isEmpty();
        assertThat(model.noticeProperty().get().kind()).isEqualTo(HallNotice.Kind.FIRST_CALL);
    }

    @Test
    void beforeTheDayOpensItSaysWhenTheFirstCounterOpens() {
        time.pass(Duration.ofHours(-2));
        BoardViewModel model = board(BoardScope.everywhere());
        assertThat(model.noticeProperty().get()).isEqualTo(HallNotice.CONNECTING);

        model.hall(aHall().day(DayState.NOT_OPEN).projection());
        assertThat(model.noticeProperty().get()).isEqualTo(new HallNotice(HallNotice.Kind.OPENS, LocalTime.of(8, 0)));

        model.hall(aHall().projection());
        assertThat(model.noticeProperty().get())
                .isEqualTo(new HallNotice(HallNotice.Kind.FIRST_CALL, LocalTime.of(8, 0)));
        time.pass(Duration.ofMinutes(20));
        assertThat(model.noticeProperty().get()).isEqualTo(new HallNotice(HallNotice.Kind.FIRST_CALL, null));

        model.hall(aHall().day(DayState.CLOSED).projection());
        assertThat(model.noticeProperty().get().kind()).isEqualTo(HallNotice.Kind.CLOSED);
    }

    @Test
    void aLostLinkKeepsTheCallsAndTheClockGoesOn() {
        BoardViewModel model = board(BoardScope.everywhere());
        model.hall(aHall().call(aCall("A-001", "3", NOW)).projection());

        model.link(new LinkState(LinkState.Phase.LOST, NOW, NOW.minusSeconds(6), null));
        time.pass(Duration.ofMinutes(12));

        assertThat(model.linkProperty().get()).isEqualTo(new BoardLink(NOW, NOW.minusSeconds(6)));
        assertThat(current(model)).isEqualTo("A-001");
        assertThat(model.nowProperty().get()).isEqualTo(NOW.plus(Duration.ofMinutes(12)));
        model.link(new LinkState(LinkState.Phase.LIVE, NOW, NOW, null));
        assertThat(model.linkProperty().get().lost()).isFalse();
    }

    @Test
    void moreCountersThanFitTakeTurnsAndClosedOnesAreLeftOut() {
        BoardViewModel model = board(BoardScope.everywhere());
        HallFixture hall = aHall().counter(aCounter("99", CounterState.CLOSED, null));
        for (int i = 14; i >= 1; i--) {
            hall.counter(aCounter(String.valueOf(i), i == 2 ? CounterState.PAUSED : CounterState.OPEN, null));
        }
        model.hall(hall.projection());

        assertThat(labels(model)).hasSize(12).startsWith("1", "2", "3").endsWith("12");
        assertThat(model.countersProperty().get().get(1).state()).isEqualTo(CounterTile.State.PAUSED);
        time.pass(Duration.ofSeconds(8));
        assertThat(labels(model)).containsExactly("13", "14");
        time.pass(Duration.ofSeconds(8));
        assertThat(labels(model)).hasSize(12);
    }

    @Test
    void missingDevicesAreTold() {
        BoardViewModel model = board(BoardScope.everywhere());

        model.sound(new SoundState(SoundState.Kind.UNAVAILABLE, NOW));
        model.led(new PortStatus(PortState.MISSING, "no such port", NOW));
        assertThat(model.soundMissingProperty().get()).isTrue();
        assertThat(model.ledMissingProperty().get()).isTrue();

        model.illUnits(List.of("C1", "C2", "C3", "C4", "C5"), List.of("C6"));
        assertThat(model.silentUnitsProperty().get()).isEqualTo("C1, C2, C3, C4, ...");
        assertThat(model.refusingUnitsProperty().get()).as("not silent").isEqualTo("C6");

        model.illUnits(List.of(), List.of());
        assertThat(model.silentUnitsProperty().get()).isEmpty();
        assertThat(model.refusingUnitsProperty().get()).isEmpty();
        model.sound(new SoundState(SoundState.Kind.AVAILABLE, NOW));
        model.led(new PortStatus(PortState.CONNECTED, "", NOW));
        assertThat(model.soundMissingProperty().get()).isFalse();
        assertThat(model.ledMissingProperty().get()).isFalse();
    }

    private static List<String> labels(BoardViewModel model) {
        return model.countersProperty().get().stream().map(CounterTile::label).toList();
    }
}
