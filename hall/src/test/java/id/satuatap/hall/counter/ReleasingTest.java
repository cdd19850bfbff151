package id.satuatap.hall.counter;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer went home and his counter stayed open: nobody but he could close it. */
class ReleasingTest {
    private final HallDay day = HallDay.staffed();

    @ParameterizedTest
    @ValueSource(strings = {"rini", "organiser", "admin"})
    void whoever_answers_for_a_counter_may_close_it(String person) {
        Principal who = new Principal.OfPerson(new PersonId(person));

        assertThat(day.accepted(who, close())).contains(new CounterEvent.CounterClosed(counter("L01"), "RELEASED"));
        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.CLOSED);
        day.accepted(SITI, new OpenCounter(counter("L01")));
    }

    @Test
    void nobody_closes_the_counter_of_another_agency_or_of_a_colleague() {
        day.rejected(TAX_SUPERVISOR, close(), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(BUDI, close(), RejectionCode.NOT_YOUR_COUNTER);
        day.visitor("DKC-01");
        day.rejected(BUDI, close(LeftBehind.RETURNED, day.calls(SITI, "L01")), RejectionCode.NOT_YOUR_COUNTER);
    }

    @Test
    void a_counter_that_is_closed_stays_closed() {
        day.accepted(SITI, close());
        day.rejected(SUPERVISOR, close(), RejectionCode.COUNTER_CLOSED);
    }

    @Test
    void with_a_visitor_there_it_must_be_said_what_becomes_of_him() {
        Visit visit = day.visitor("DKC-01");
        day.calls(SITI, "L01");

        assertThat(day.rejected(SUPERVISOR, close(), RejectionCode.STILL_SERVING)
                        .details())
                .containsEntry("ticket", visit.number().text());
    }

    @Test
    void a_visitor_who_is_returned_waits_at_his_exact_place() {
        Visit first = day.visitor("DKC-01");
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");

        day.accepted(SUPERVISOR, close(LeftBehind.RETURNED, turn));

        assertThat(day.firstLeg(first).state()).isEqualTo(LegState.WAITING);
        day.calls(BUDI, "L02");
        assertThat(day.ticketAt("L02")).isEqualTo(first.number().text());
    }

    @Test
    void a_visitor_who_was_served_is_finished_without_a_time_that_anybody_would_believe() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.rejected(ADMINISTRATOR, close(LeftBehind.FINISHED, turn), RejectionCode.NOT_STARTED);
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        assertThat(day.accepted(ADMINISTRATOR, close(LeftBehind.FINISHED, turn)))
                .startsWith(
                        new TurnEvent.ServingFinished(turn.id(), false),
                        new CounterEvent.CounterClosed(counter("L01"), "RELEASED"));
        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.FINISHED);
    }

    @Test
    void an_officer_ends_his_own_turn_first_whatever_he_is_besides() {
        day.accepted(SUPERVISOR, new OpenCounter(counter("L03")));
        Visit visit = day.visitor("DKC-01");
        Turn turn = day.calls(SUPERVISOR, "L03");
        CloseCounter over = new CloseCounter(counter("L03"), LeftBehind.RETURNED, turn.id(), null);

        day.rejected(SUPERVISOR, over, RejectionCode.STILL_SERVING);
        day.accepted(ORGANISER, over);
        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.WAITING);
    }

    /** It ended whoever stood there by then: the officer had come back and called the next. */
    @Test
    void only_the_visitor_whom_the_supervisor_saw_is_sent_back_or_finished() {
        day.visitor("DKC-01");
        Turn seen = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), seen.id()));
        day.accepted(SITI, new FinishServing(counter("L01"), seen.id()));
        day.rejected(SUPERVISOR, close(LeftBehind.FINISHED, seen), RejectionCode.TURN_CHANGED);
        Visit other = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        assertThat(day.rejected(SUPERVISOR, close(LeftBehind.FINISHED, seen), RejectionCode.TURN_CHANGED)
                        .details())
                .containsEntry("ticket", other.number().text());
        day.rejected(
                SUPERVISOR,
                new CloseCounter(counter("L01"), LeftBehind.FINISHED, null, null),
                RejectionCode.TURN_CHANGED);

        assertThat(day.firstLeg(other).state()).isEqualTo(LegState.SERVING);
        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.OPEN);
    }

    private static CloseCounter close() {
        return new CloseCounter(counter("L01"));
    }

    private static CloseCounter close(LeftBehind visitor, Turn turn) {
        return new CloseCounter(counter("L01"), visitor, turn.id(), null);
    }
}
