package id.satuatap.server.querymodel.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegCause;
import id.satuatap.hall.visit.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A morning told event by event; times are seconds after 08.00 WIB. */
class RowsTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final VisitId VISIT = new VisitId("v1");
    private static final LegId LEG = VISIT.leg(1);
    private static final CounterCode COUNTER = new CounterCode("L01");
    private static final PersonId OFFICER = new PersonId("officer-1");
    private static final TurnId FIRST = LEG.turn(1);
    private static final TurnId SECOND = LEG.turn(2);

    private final Rows rows = new Rows(ZoneId.of("Asia/Jakarta"), 1);
    private final Map<String, Row> last = new HashMap<>();
    private long sequence;

    @BeforeEach
    void aDayWithOneNumber() {
        at(0, new DayEvent.DayOpened(MONDAY));
        at(
                0,
                new VisitEvent.TicketIssued(
                        VISIT, new TicketNumber("AB", 1), "token", 1, false, "id", null, 0, null, null, 1));
        at(0, queued(1, "REG-1", null));
    }

    private void at(long seconds, HallEvent event) {
        rows.apply(
                ++sequence,
                EIGHT.plusSeconds(seconds),
                "server:test",
                event.getClass().getSimpleName(),
                event);
    }

    private static VisitEvent.LegQueued queued(int ordinal, String service, TurnId from) {
        LegCause cause = from == null ? LegCause.ISSUED : LegCause.TRANSFERRED;
        return new VisitEvent.LegQueued(
                VISIT.leg(ordinal), VISIT, new ServiceCode(service), 0, 1, EIGHT, cause, from, null);
    }

    private static TurnEvent.TicketCalled called(TurnId turn, LegId leg) {
        return new TurnEvent.TicketCalled(turn, leg, COUNTER, OFFICER, "OldestFirst", 1);
    }

    private VisitRow visit() {
        return row(VisitRow.class, VisitRow::visitId, "v1");
    }

    private LegRow leg(LegId id) {
        return row(LegRow.class, LegRow::legId, id.value());
    }

    private TurnRow turn(TurnId id) {
        return row(TurnRow.class, TurnRow::turnId, id.value());
    }

    private <R extends Row> R row(Class<R> kind, java.util.function.Function<R, String> name, String wanted) {
        rows.takeChanged().forEach(row -> last.put(nameOf(row), row));
        return last.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(row -> name.apply(row).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Row row) {
        if (row instanceof VisitRow visit) {
            return "visit " + visit.visitId();
        }
        if (row instanceof LegRow leg) {
            return "leg " + leg.legId();
        }
        return row instanceof TurnRow turn ? "turn " + turn.turnId() : row.toString();
    }

    @Test
    void waitingIsFromTheNumberToTheCallAndRecallsChangeNothing() {
        assertThat(leg(LEG).waitingMillis()).isNull();
        at(600, called(FIRST, LEG));
        at(660, new TurnEvent.TicketRecalled(FIRST));
        assertThat(leg(LEG).waitingMillis()).isEqualTo(600_000);
        assertThat(turn(FIRST).calls()).isEqualTo(2);
    }

    @Test
    void aCallThatWasUndoneCountsNoWait() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.CallUndone(FIRST));
        assertThat(leg(LEG).waitingMillis()).isNull();
        assertThat(leg(LEG).state()).isEqualTo("WAITING");
        at(300, called(SECOND, LEG));
        assertThat(leg(LEG).waitingMillis()).isEqualTo(300_000);
        assertThat(leg(LEG).turns()).isEqualTo(2);
        assertThat(turn(FIRST).outcome()).isEqualTo("UNDONE");
    }

    @Test
    void walkingIsFromWhateverToldTheHallFirst() {
        AnnouncementId call = AnnouncementId.of(FIRST, 1);
        at(100, called(FIRST, LEG));
        at(100, new AnnouncementEvent.AnnouncementQueued(call, FIRST, 1, 1, EIGHT.plusSeconds(130)));
        at(108, new AnnouncementEvent.AnnouncementSpoken(call));
        at(112, new TurnEvent.CallShown(FIRST));
        at(140, new TurnEvent.ServingStarted(FIRST, false));
        assertThat(turn(FIRST).walkingMillis()).isEqualTo(32_000);
    }

    @Test
    void whoWasServedBeforeTheHallHeardDidNotWalk() {
        at(100, called(FIRST, LEG));
        at(101, new TurnEvent.ServingStarted(FIRST, false));
        at(105, new TurnEvent.CallShown(FIRST));
        assertThat(turn(FIRST).shownAt()).isEqualTo(EIGHT.plusSeconds(105));
        assertThat(turn(FIRST).walkingMillis()).isNull();
    }

    @Test
    void complaint72_the_time_on_hold_is_no_service_time() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.ServingStarted(FIRST, false));
        at(210, new MovingEvent.ServingHeld(FIRST, "COPY_DOCUMENTS", EIGHT.plusSeconds(900)));
        assertThat(turn(FIRST).outcome()).isEqualTo("HELD");
        assertThat(turn(FIRST).serviceMillis()).isNull();
        assertThat(leg(LEG).state()).isEqualTo("ON_HOLD");
        at(800, new MovingEvent.ServingResumed(SECOND, LEG, COUNTER, OFFICER));
        at(850, new TurnEvent.ServingFinished(SECOND, true));
        assertThat(turn(SECOND).calls()).isZero();
        assertThat(turn(SECOND).serviceMillis()).isEqualTo(150_000);
        assertThat(leg(LEG).waitingMillis()).isEqualTo(100_000);
    }

    @Test
    void aMistakenFinishThatWasTakenUpAgainIsNoFinish() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.ServingStarted(FIRST, false));
        at(170, new TurnEvent.ServingFinished(FIRST, true));
        assertThat(visit().outcome()).isEqualTo("FINISHED");
        at(200, new MovingEvent.ServingReopened(SECOND, FIRST, LEG, COUNTER, OFFICER));
        assertThat(turn(FIRST).outcome()).isEqualTo("REOPENED");
        assertThat(turn(FIRST).serviceMillis()).isNull();
        assertThat(visit().outcome()).isNull();
        at(240, new TurnEvent.ServingFinished(SECOND, true));
        assertThat(turn(SECOND).serviceMillis()).isEqualTo(100_000);
        assertThat(visit().totalMillis()).isEqualTo(240_000);
    }

    @Test
    void whoIsCancelledHasNoWaitAndSaysWhy() {
        at(100, called(FIRST, LEG));
        at(130, new MovingEvent.LegCancelled(LEG, "VISITOR_LEFT"));
        assertThat(leg(LEG).state()).isEqualTo("CANCELLED");
        assertThat(leg(LEG).endReason()).isEqualTo("VISITOR_LEFT");
        assertThat(leg(LEG).waitingMillis()).isNull();
        assertThat(turn(FIRST).outcome()).isEqualTo("CANCELLED");
    }

    @Test
    void aTransferEndsOneServiceAndTheTotalGoesOn() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.ServingStarted(FIRST, false));
        at(310, new TurnEvent.TicketTransferred(FIRST, new ServiceCode("REG-2")));
        at(310, queued(2, "REG-2", FIRST));
        assertThat(turn(FIRST).serviceMillis()).isEqualTo(200_000);
        assertThat(visit().outcome()).isNull();
        TurnId later = VISIT.leg(2).turn(1);
        at(400, called(later, VISIT.leg(2)));
        at(410, new TurnEvent.ServingStarted(later, false));
        at(500, new TurnEvent.ServingFinished(later, true));
        assertThat(leg(VISIT.leg(2)).waitingMillis()).isEqualTo(90_000);
        assertThat(visit().outcome()).isEqualTo("FINISHED");
        assertThat(visit().totalMillis()).isEqualTo(500_000);
        assertThat(visit().legs()).isEqualTo(2);
    }

    @Test
    void whoIsMovedWaitsOnAndWasCalledOnceIsHisWaitsEnd() {
        LegId second = VISIT.leg(2);
        LegId third = VISIT.leg(3);
        at(4_200, new SupervisingEvent.TicketMoved(LEG, new ServiceCode("REG-2"), OFFICER, "WRONG_SERVICE"));
        at(4_200, moved(2, "REG-2"));
        assertThat(leg(LEG).waitingMillis()).isNull();
        at(4_500, called(second.turn(1), second));
        assertThat(leg(second).waitingMillis()).isEqualTo(4_500_000);
        at(4_560, new TurnEvent.TicketMissed(second.turn(1)));
        at(4_600, new VisitEvent.VisitorReturned(second, EIGHT));
        at(4_700, new SupervisingEvent.TicketMoved(second, new ServiceCode("REG-1"), OFFICER, "MISTAKE"));
        at(4_700, moved(3, "REG-1"));
        at(5_000, called(third.turn(1), third));
        assertThat(leg(third).waitingMillis()).isEqualTo(4_500_000);
    }

    private static VisitEvent.LegQueued moved(int ordinal, String service) {
        return new VisitEvent.LegQueued(
                VISIT.leg(ordinal), VISIT, new ServiceCode(service), 0, 1, EIGHT, LegCause.MOVED, null, null);
    }

    @Test
    void whatASupervisorSentOnIsInNoFigure() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.ServingStarted(FIRST, false));
        at(9_000, new TurnEvent.TicketTransferred(FIRST, new ServiceCode("REG-2"), false));
        assertThat(turn(FIRST).serviceMillis()).isNull();
        assertThat(leg(LEG).state()).isEqualTo("TRANSFERRED");
    }

    @Test
    void whatTheCloseOfTheDayEndedIsInNoFigure() {
        at(100, called(FIRST, LEG));
        at(110, new TurnEvent.ServingStarted(FIRST, false));
        at(900, new TurnEvent.ServingFinished(FIRST, false));
        assertThat(turn(FIRST).accurate()).isFalse();
        assertThat(turn(FIRST).serviceMillis()).isNull();
        assertThat(visit().outcome()).isEqualTo("FINISHED");
        assertThat(visit().totalMillis()).isNull();
        assertThat(leg(LEG).waitingMillis()).isEqualTo(100_000);
    }

    @Test
    void noShowsAndUnservedWaitForNothing() {
        at(100, called(FIRST, LEG));
        at(160, new TurnEvent.TicketMissed(FIRST));
        assertThat(leg(LEG).waitingMillis()).isNull();
        at(900, new DayEvent.NoShowRecorded(LEG));
        assertThat(leg(LEG).state()).isEqualTo("NO_SHOW");
        assertThat(leg(LEG).waitingMillis()).isNull();
        assertThat(leg(LEG).firstCalledAt()).isEqualTo(EIGHT.plusSeconds(100));
        assertThat(visit().totalMillis()).isNull();
    }

    @Test
    void aVisitorCalledAtTheCloseIsUnservedAndSoIsTheTurn() {
        at(100, called(FIRST, LEG));
        at(900, new DayEvent.UnservedRecorded(LEG, "DAY_CLOSED"));
        assertThat(turn(FIRST).outcome()).isEqualTo("UNSERVED");
        assertThat(leg(LEG).endReason()).isEqualTo("DAY_CLOSED");
        assertThat(leg(LEG).waitingMillis()).isNull();
    }

    @Test
    void aSessionCountsItsPausesAndTakingOnesOwnCounterAgainEndsABreak() {
        at(0, new CounterEvent.CounterOpened(COUNTER, OFFICER));
        at(100, new CounterEvent.CounterPaused(COUNTER, "salat"));
        at(400, new CounterEvent.CounterOpened(COUNTER, OFFICER));
        at(500, new CounterEvent.CounterPaused(COUNTER, null));
        at(560, new CounterEvent.CounterResumed(COUNTER));
        at(1000, new CounterEvent.CounterClosed(COUNTER, "OFFICER"));
        List<Row> told = rows.takeChanged();
        assertThat(told)
                .filteredOn(CounterSessionRow.class::isInstance)
                .hasSize(1)
                .first()
                .satisfies(row -> {
                    CounterSessionRow session = (CounterSessionRow) row;
                    assertThat(session.openMillis()).isEqualTo(1_000_000);
                    assertThat(session.pausedMillis()).isEqualTo(360_000);
                    assertThat(session.openedHourOfDay()).isEqualTo(8);
                });
        assertThat(told).filteredOn(CounterPauseRow.class::isInstance).hasSize(2);
    }

    @Test
    void eachEventSaysWhatItSpeaksOf() {
        at(100, called(FIRST, LEG));
        at(160, new TurnEvent.TicketMissed(FIRST));
        List<EventRow> events = rows.takeEvents();
        assertThat(events).hasSize(5);
        EventRow missed = events.get(4);
        assertThat(missed.sequence()).isEqualTo(5);
        assertThat(List.of(missed.visitId(), missed.legId(), missed.turnId(), missed.counterCode(), missed.personId()))
                .containsExactly("v1", LEG.value(), FIRST.value(), "L01", "officer-1");
        assertThat(missed.businessDate()).isEqualTo(MONDAY);
        assertThat(rows.takeEvents()).isEmpty();
    }

    @Test
    void betweenDaysAnEventHasNoBusinessDate() {
        at(900, new DayEvent.DayClosed(MONDAY));
        at(901, new DayEvent.ServerStarted("1", EIGHT));
        List<EventRow> events = rows.takeEvents();
        assertThat(events.get(events.size() - 2).businessDate()).isEqualTo(MONDAY);
        assertThat(events.get(events.size() - 1).businessDate()).isNull();
    }

    @Test
    void anEventOfAnotherDaysVisitorIsADefect() {
        at(1000, new DayEvent.DayOpened(MONDAY.plusDays(1)));
        assertThatThrownBy(() -> at(1001, called(FIRST, LEG)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("v1/1");
    }
}
