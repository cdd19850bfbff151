package id.satuatap.hall.calling;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.PC_OF_L01;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.PauseCounter;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallingTest {
    @Test
    void the_oldest_over_all_services_of_the_counter_is_next() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-02");
        day.visitor("DKC-01");

        day.calls(SITI, "L01");
        day.calls(BUDI, "L02");

        assertThat(day.ticketAt("L01")).isEqualTo("AC-001");
        assertThat(day.ticketAt("L02")).isEqualTo("AB-001");
    }

    @Test
    void two_officers_never_get_the_same_visitor_and_the_loser_is_told_who_was_quicker() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");

        day.calls(SITI, "L01");
        Decision.Rejected refusal =
                day.rejected(BUDI, new CallNext(counter("L02"), null), RejectionCode.NOBODY_WAITING);

        assertThat(refusal.details()).containsEntry("ticket", "AB-001").containsEntry("counter", "L01");
    }

    @Test
    void a_repeated_next_never_calls_a_second_visitor() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        day.calls(SITI, "L01");

        Decision.Rejected refusal = day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.TURN_CHANGED);

        assertThat(refusal.details()).containsEntry("ticket", "AB-001");
    }

    @Test
    void a_number_is_called_only_when_its_visitor_can_know_it() {
        HallDay day = HallDay.staffed();
        day.pressed("DKC-01");
        day.later(Duration.ofSeconds(14));
        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOBODY_WAITING);

        day.later(Duration.ofSeconds(1));

        day.calls(SITI, "L01");
        assertThat(day.ticketAt("L01")).isEqualTo("AB-001");
    }

    @Test
    void a_recall_changes_neither_order_nor_figures() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        Leg before = day.firstLeg(visit);
        day.later(Duration.ofSeconds(20));

        day.accepted(SITI, new RecallTicket(counter("L01"), turn.id()));

        assertThat(day.firstLeg(visit)).isEqualTo(before);
        assertThat(day.turnAt("L01").calls()).isEqualTo(2);
        assertThat(day.turnAt("L01").calledAt()).isEqualTo(turn.calledAt());
    }

    @Test
    void an_undone_call_returns_the_visitor_to_the_exact_place() {
        HallDay day = HallDay.staffed();
        Visit first = day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.accepted(SITI, new UndoCall(counter("L01"), turn.id()));

        assertThat(day.firstLeg(first).state()).isEqualTo(LegState.WAITING);
        day.calls(BUDI, "L02");
        assertThat(day.ticketAt("L02")).isEqualTo("AB-001");
    }

    @Test
    void finishing_a_visitor_who_was_not_started_is_refused() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.rejected(SITI, new FinishServing(counter("L01"), turn.id()), RejectionCode.NOT_STARTED);

        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.accepted(SITI, new FinishServing(counter("L01"), turn.id()));
        assertThat(day.state.desk(counter("L01")).turn()).isNull();
    }

    @Test
    void a_counter_may_start_by_itself_and_finish_and_call_in_one() {
        HallDay day = HallDay.open();
        day.accepted(SITI, new OpenCounter(counter("L03")));
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn first = day.calls(SITI, "L03");

        List<HallEvent> events = day.accepted(SITI, new CallNext(counter("L03"), first.id()));

        assertThat(events)
                .hasAtLeastOneElementOfType(TurnEvent.ServingStarted.class)
                .hasAtLeastOneElementOfType(TurnEvent.ServingFinished.class)
                .hasAtLeastOneElementOfType(TurnEvent.TicketCalled.class);
        assertThat(day.ticketAt("L03")).isEqualTo("AB-002");
    }

    @Test
    void finishing_and_calling_in_one_finishes_even_when_nobody_waits() {
        HallDay day = HallDay.open();
        day.accepted(SITI, new OpenCounter(counter("L03")));
        day.visitor("DKC-01");
        Turn only = day.calls(SITI, "L03");

        day.accepted(SITI, new CallNext(counter("L03"), only.id()));

        assertThat(day.state.desk(counter("L03")).turn()).isNull();
    }

    @Test
    void elsewhere_calling_while_serving_asks_to_finish_first() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.rejected(SITI, new CallNext(counter("L01"), turn.id()), RejectionCode.STILL_SERVING);
    }

    @Test
    void a_visitor_who_is_not_present_frees_the_counter() {
        HallDay day = HallDay.staffed();
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.MISSED);
        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOBODY_WAITING);
    }

    @Test
    void one_officer_per_counter_and_one_counter_per_officer() {
        HallDay day = HallDay.staffed();
        day.rejected(BUDI, new OpenCounter(counter("L01")), RejectionCode.COUNTER_TAKEN);

        day.accepted(SITI, new OpenCounter(counter("L03")));

        day.accepted(BUDI, new OpenCounter(counter("L01")));
        assertThat(day.state.counterOf(new id.satuatap.hall.id.PersonId("siti")))
                .contains(counter("L03"));
        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.NOT_YOUR_COUNTER);
    }

    @Test
    void nobody_leaves_a_visitor_at_the_counter() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.calls(SITI, "L01");

        day.rejected(SITI, new PauseCounter(counter("L01"), "BREAK"), RejectionCode.STILL_SERVING);
        day.rejected(SITI, new CloseCounter(counter("L01")), RejectionCode.STILL_SERVING);
        day.rejected(SITI, new OpenCounter(counter("L03")), RejectionCode.COUNTER_OPEN_ELSEWHERE);
    }

    @Test
    void a_paused_counter_calls_nobody() {
        HallDay day = HallDay.staffed();
        day.visitor("DKC-01");
        day.accepted(SITI, new PauseCounter(counter("L01"), "BREAK"));

        day.rejected(SITI, new CallNext(counter("L01"), null), RejectionCode.COUNTER_PAUSED);
    }

    @Test
    void the_keypad_of_a_counter_pc_works_while_a_session_is_open_and_there_alone() {
        HallDay day = HallDay.open();
        day.visitor("DKC-01");
        day.rejected(PC_OF_L01, new CallNext(counter("L01"), null), RejectionCode.COUNTER_CLOSED);
        day.accepted(SITI, new OpenCounter(counter("L01")));
        day.accepted(BUDI, new OpenCounter(counter("L02")));

        day.rejected(PC_OF_L01, new CallNext(counter("L02"), null), RejectionCode.NOT_YOUR_AGENCY);
        day.accepted(PC_OF_L01, new CallNext(counter("L01"), null));
        assertThat(day.turnAt("L01").officer().value()).isEqualTo("siti");
        day.rejected(PC_OF_L01, new UndoCall(counter("L01"), day.turnAt("L01").id()), RejectionCode.NOT_YOUR_AGENCY);
    }

    @Test
    void an_officer_of_another_agency_may_do_nothing_here() {
        HallDay day = HallDay.staffed();
        day.rejected(TAX_OFFICER, new OpenCounter(counter("L03")), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(TAX_OFFICER, new CallNext(counter("L01"), null), RejectionCode.NOT_YOUR_AGENCY);
    }
}
