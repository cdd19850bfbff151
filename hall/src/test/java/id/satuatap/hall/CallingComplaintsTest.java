package id.satuatap.hall;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Double and lost calls, of which users of other queue systems complain. Numbers: docs/complaints.md, 1 to 16. */
class CallingComplaintsTest {
    private static final Principal ORGANISER = HallDay.ORGANISER;

    @Test
    void complaint01_two_clerks_who_press_together_get_two_visitors() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");

        day.calls(SITI, "L01");
        day.calls(BUDI, "L02");

        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
        assertThat(day.ticketAt("L02")).isEqualTo("AB-002");
    }

    @Test
    void complaint02_the_second_who_calls_the_same_visitor_is_told_who_has_him() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.calls(SITI, "L01");

        var refusal = day.rejected(BUDI, new CallNext(counter("L02"), null), RejectionCode.NOBODY_WAITING);

        assertThat(refusal.details()).containsEntry("ticket", "AB-001").containsEntry("counter", "L01");
    }

    @Test
    void complaint03_nobody_is_called_who_stands_at_another_counter() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        day.rejected(BUDI, new CallNext(counter("L02"), null), RejectionCode.NOBODY_WAITING);

        assertThat(openTurns(day, visit)).isEqualTo(1);
    }

    @Test
    void complaint04_issue_call_and_begin_may_follow_each_other_at_once() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");

        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(SITI, new FinishServing(counter("L01"), turn.id()));

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.FINISHED);
    }

    @Test
    void complaint05_an_officer_who_opens_another_counter_has_left_the_first() {
        HallDay day = HallDay.staffed();

        day.accepted(SITI, new OpenCounter(counter("L03")));

        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.CLOSED);
        assertThat(day.state.desk(counter("L03")).state()).isEqualTo(CounterDesk.State.OPEN);
    }

    @Test
    void complaint06_after_a_restart_a_visitor_whose_officer_is_gone_is_given_back_to_his_place() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        HallState restarted = new HallState();
        Fold fold = new Fold(restarted);
        day.kept().forEach(entry -> fold.apply(entry.sequence(), entry.at(), entry.event()));
        assertThat(restarted.desk(counter("L01")).turn()).isNotNull();

        day.accepted(SUPERVISOR, new CloseCounter(counter("L01"), LeftBehind.RETURNED, turn.id(), null));

        day.calls(BUDI, "L02");
        assertThat(day.ticketAt("L02")).isEqualTo(visit.number().text());
    }

    @Test
    void complaint07_five_calls_at_once_are_spoken_one_after_another() {
        HallDay day = HallDay.staffed();
        day.accepted(HallDay.TAX_OFFICER, new OpenCounter(counter("L04")));
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.visitor("KPP-01");

        day.calls(SITI, "L01");
        day.calls(BUDI, "L02");
        day.calls(HallDay.TAX_OFFICER, "L04");

        assertThat(day.state.voice(1).granted()).isPresent();
        assertThat(day.state.voice(1).pending()).hasSize(2);
    }

    @Test
    void complaint08_the_one_number_of_a_visit_is_no_internal_number() {
        HallDay day = HallDay.open();

        Visit visit = day.visitor("DKC-01");

        assertThat(visit.number().text())
                .isEqualTo("AB-001")
                .doesNotContain(visit.id().value());
    }

    @Test
    void complaint09_numbers_begin_again_with_another_date_only() {
        HallDay day = HallDay.open();
        day.visitor("DKC-01");
        day.accepted(ORGANISER, new CloseDay());

        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY), RejectionCode.DAY_ALREADY_OPEN);
    }

    @Test
    void complaint10_nobody_stays_called_for_ever() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.accepted(ORGANISER, new CloseDay());

        assertThat(day.state.leg(turn.leg()).orElseThrow().state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.desk(counter("L01")).turn()).isNull();
    }

    @Test
    void complaint12_a_missed_visitor_is_not_called_again_by_itself() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));

        day.later(Duration.ofMinutes(10));
        day.when(SERVER, new CheckTimers());

        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOBODY_WAITING);
    }

    @Test
    void complaint13_nobody_is_called_or_recalled_unless_somebody_presses() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(SITI, "L01");
        int before = calls(day).size();

        for (int minute = 0; minute < 120; minute++) {
            day.later(Duration.ofMinutes(1));
            day.when(SERVER, new CheckTimers());
        }

        assertThat(calls(day)).hasSize(before);
    }

    @Test
    void complaint15_recalling_a_visitor_who_was_missed_is_refused_and_leaves_nothing() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));

        day.rejected(SITI, new RecallTicket(counter("L01"), turn.id()), RejectionCode.TURN_CHANGED);
    }

    @Test
    void complaint16_a_second_press_on_begin_does_not_begin_again() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        Turn begun = day.turnAt("L01");
        day.later(Duration.ofMinutes(3));

        day.rejected(SITI, new StartServing(counter("L01"), turn.id()), RejectionCode.STILL_SERVING);

        assertThat(day.turnAt("L01").servingAt()).isEqualTo(begun.servingAt());
    }

    private static long openTurns(HallDay day, Visit visit) {
        return day.state.visit(visit.id()).orElseThrow().legs().stream()
                .flatMap(leg -> day.state.leg(leg).stream())
                .filter(leg -> leg.state().atCounter())
                .count();
    }

    private static List<HallEvent> calls(HallDay day) {
        return day.kept().stream()
                .map(HallDay.Kept::event)
                .filter(event -> event instanceof TurnEvent.TicketCalled || event instanceof TurnEvent.TicketRecalled)
                .toList();
    }
}
