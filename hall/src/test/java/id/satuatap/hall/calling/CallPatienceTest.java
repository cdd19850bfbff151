package id.satuatap.hall.calling;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.CallTicket;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.ReturnVisitor;
import id.satuatap.hall.command.VisitorCommand.SetPriority;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.CallReason;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a call lasts, and what becomes of who missed it. */
class CallPatienceTest {
    private final HallDay day = HallDay.staffed();

    @BeforeEach
    void calls_have_limits() {
        day.publish(HallCatalogue.calling(new CallRules(
                CallRules.PLAIN.precedence(),
                new CallRules.Patience(3, 20, 10, 60, 10),
                new CallRules.LateReturn(30, 2),
                CallRules.PLAIN.checkIn())));
    }

    private List<HallEvent> timers() {
        return day.accepted(SERVER, new CheckTimers());
    }

    private Visit missed(String service) {
        Visit visit = day.visitor(service);
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofSeconds(30));
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        return visit;
    }

    @Test
    void nobody_is_not_present_while_he_may_still_be_walking() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofSeconds(19));

        assertThat(day.rejected(SITI, new MarkNoShow(counter("L01"), turn.id()), RejectionCode.TOO_EARLY)
                        .details())
                .containsEntry("seconds", "1");

        day.later(Duration.ofSeconds(1));
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
    }

    @Test
    void each_call_again_gives_the_visitor_some_seconds_more() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofSeconds(40));
        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));
        day.later(Duration.ofSeconds(9));

        day.rejected(SITI, new MarkNoShow(counter("L01"), turn.id()), RejectionCode.TOO_EARLY);
    }

    @Test
    void after_the_last_call_the_visitor_counts_as_not_present_by_itself() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));
        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));
        day.rejected(SITI, new RecallTicket(counter("L01"), turn.id()), RejectionCode.CALL_LIMIT);
        assertThat(new DueCalls(day.state, day.state.directory().orElseThrow()).next())
                .contains(day.now().plusSeconds(60));
        day.later(Duration.ofSeconds(60));

        assertThat(timers()).contains(new TurnEvent.TicketMissed(turn.id(), "CALL_LIMIT"));

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.MISSED);
        assertThat(day.state.desk(counter("L01")).turn()).isNull();
    }

    @Test
    void a_call_that_nobody_answers_frees_the_counter() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.later(Duration.ofMinutes(10));

        assertThat(timers()).contains(new TurnEvent.TicketMissed(turn.id(), "UNANSWERED"));
        assertThat(day.state.desk(counter("L01")).turn()).isNull();
    }

    @Test
    void a_visitor_who_is_served_or_may_be_is_not_taken_for_missing() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(BUDI, new OpenCounter(counter("L03")));
        day.visitor("DKC-01");
        day.calls(BUDI, "L03");
        day.later(Duration.ofHours(1));

        assertThat(new DueCalls(day.state, day.state.directory().orElseThrow()).ended(day.now()))
                .isEmpty();
    }

    @Test
    void who_comes_back_within_the_tolerance_waits_behind_the_next_two() {
        Visit late = missed("DKC-01");
        LegId second = day.visitor("DKC-01").id().leg(1);
        LegId third = day.visitor("DKC-01").id().leg(1);
        LegId fourth = day.visitor("DKC-01").id().leg(1);
        day.later(Duration.ofMinutes(25));

        day.accepted(KIOSK, new ReturnVisitor(late.id()));

        assertThat(day.state.line(HallDay.service("DKC-01")).inOrder())
                .extracting(Map.Entry::getValue)
                .containsExactly(second, third, late.id().leg(1), fourth);
        assertThat(day.firstLeg(late).startedAt()).isEqualTo(day.now());
    }

    @Test
    void who_comes_back_alone_waits_at_once() {
        Visit late = missed("DKC-01");

        day.accepted(SITI, new ReturnVisitor(late.id()));

        day.calls(SITI, "L01");
        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
    }

    @Test
    void after_the_tolerance_he_is_a_no_show_and_is_told_so() {
        Visit late = missed("DKC-01");
        day.later(Duration.ofMinutes(30).plusMillis(1));
        day.rejected(KIOSK, new ReturnVisitor(late.id()), RejectionCode.RETURN_TOO_LATE);
        assertThat(Timers.next(day.state)).contains(day.now());

        assertThat(timers()).contains(new DayEvent.NoShowRecorded(late.id().leg(1)));

        assertThat(day.firstLeg(late).state()).isEqualTo(LegState.NO_SHOW);
        day.rejected(KIOSK, new ReturnVisitor(late.id()), RejectionCode.RETURN_TOO_LATE);
        assertThat(Timers.next(day.state)).isEmpty();
    }

    @Test
    void who_missed_nothing_cannot_come_back_and_another_agency_brings_nobody_back() {
        Visit late = missed("DKC-02");
        Visit waiting = day.visitor("DKC-02");
        day.rejected(KIOSK, new ReturnVisitor(waiting.id()), RejectionCode.NOT_MISSED);

        day.rejected(TAX_OFFICER, new ReturnVisitor(late.id()), RejectionCode.NOT_ALLOWED);
    }

    @Test
    void a_chosen_number_is_called_with_its_reason_and_counts_whom_it_overtook() {
        day.visitors("DKC-01", 2);
        Visit third = day.visitor("DKC-01");

        day.accepted(SITI, new CallTicket(counter("L01"), third.id().leg(1), "WITH_DOCUMENT"));

        assertThat(day.ticketAt("L01")).isEqualTo("AB-003");
        assertThat(day.state.reasonOf(day.turnAt("L01").id())).contains(new CallReason("CHOSEN", 2, "WITH_DOCUMENT"));
    }

    @Test
    void a_missed_visitor_who_stands_there_is_called_as_a_chosen_one() {
        Visit late = missed("DKC-01");
        day.visitors("DKC-01", 3);

        day.accepted(SITI, new CallTicket(counter("L01"), late.id().leg(1), "CAME_BACK"));

        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
        assertThat(day.state.reasonOf(day.turnAt("L01").id())).contains(new CallReason("CHOSEN", 2, "CAME_BACK"));
    }

    @Test
    void a_number_that_another_counter_called_or_serves_elsewhere_cannot_be_chosen() {
        Visit first = day.visitor("DKC-01");
        Visit tax = day.visitor("KPP-01");
        day.calls(BUDI, "L02");

        assertThat(day.rejected(
                                SITI,
                                new CallTicket(counter("L01"), first.id().leg(1), "WITH_DOCUMENT"),
                                RejectionCode.NOT_WAITING)
                        .details())
                .containsEntry("counter", "L02")
                .containsEntry("ticket", "AB-001");
        day.rejected(SITI, new CallTicket(counter("L01"), tax.id().leg(1), "WITH_DOCUMENT"), RejectionCode.NOT_WAITING);
    }

    @Test
    void priority_can_be_given_and_taken_with_a_reason_and_keeps_the_place() {
        Visit visit = day.visitor("DKC-01");
        day.rejected(SITI, new SetPriority(visit.id(), false, "MISTAKE"), RejectionCode.PRIORITY_UNCHANGED);

        day.accepted(SITI, new SetPriority(visit.id(), true, "ELDERLY_SEEN"));

        assertThat(day.state.visit(visit.id()).orElseThrow().priority()).isTrue();
        assertThat(day.state.line(HallDay.service("DKC-01")).priorities()).isEqualTo(1);
        assertThat(day.firstLeg(visit).place().effectiveAt()).isEqualTo(visit.issuedAt());
        day.rejected(TAX_OFFICER, new SetPriority(visit.id(), false, "MISTAKE"), RejectionCode.NOT_ALLOWED);
        day.rejected(KIOSK, new SetPriority(visit.id(), false, "MISTAKE"), RejectionCode.NOT_ALLOWED);
    }

    @Test
    void plain_rules_let_calls_last_for_ever_and_nobody_come_back() {
        day.publish(HallCatalogue.mall());
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));

        day.rejected(KIOSK, new ReturnVisitor(visit.id()), RejectionCode.RETURN_TOO_LATE);
        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOBODY_WAITING);
    }
}
