package id.satuatap.hall.supervising;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.SupervisingCommand.EndTurnFor;
import id.satuatap.hall.command.SupervisingCommand.MoveTicket;
import id.satuatap.hall.command.SupervisingCommand.SendOnFor;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.SupervisingEvent.Deed;
import id.satuatap.hall.event.SupervisingEvent.OfficerHelped;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActingForOfficerTest {
    private static final PersonId RINI = new PersonId("rini");
    private final HallDay day = HallDay.staffed();

    @Test
    void whoever_was_forgotten_is_finished_and_the_counter_stays_open() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = serving();

        List<HallEvent> events = day.accepted(SUPERVISOR, end(turn, LeftBehind.FINISHED));

        assertThat(events)
                .contains(
                        new TurnEvent.ServingFinished(turn.id(), false),
                        new OfficerHelped(
                                counter("L01"),
                                new PersonId("siti"),
                                RINI,
                                Deed.FINISHED,
                                turn.id(),
                                "OFFICER_FORGOT"));
        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.FINISHED);
        assertThat(day.state.desk(counter("L01")).state()).isEqualTo(CounterDesk.State.OPEN);
        assertThat(day.state.supervision().help(counter("L01"))).isPresent();
    }

    @Test
    void the_officer_serves_on_whom_his_supervisor_took_for_done() {
        Visit visit = day.visitor("DKC-01");
        Turn turn = serving();
        day.accepted(SUPERVISOR, end(turn, LeftBehind.FINISHED));

        day.accepted(SITI, new ReopenTicket(counter("L01"), turn.id()));

        assertThat(day.firstLeg(visit).state()).isEqualTo(LegState.SERVING);
        assertThat(day.state.supervision().help(counter("L01"))).isEmpty();
    }

    @Test
    void a_visitor_is_sent_back_to_his_exact_place_or_on_to_a_colleague() {
        Visit first = day.visitor("DKC-01");
        Visit second = day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.rejected(SUPERVISOR, end(turn, LeftBehind.FINISHED), RejectionCode.NOT_STARTED);

        day.accepted(SUPERVISOR, end(turn, LeftBehind.RETURNED));
        Turn again = day.calls(SITI, "L01");
        assertThat(again.leg()).isEqualTo(first.id().leg(1));
        day.accepted(
                ORGANISER,
                new SendOnFor(
                        counter("L01"),
                        again.id(),
                        service("DKC-01"),
                        new ReservedFor(counter("L02"), null),
                        "OFFICER_GONE"));

        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(second.id().leg(1));
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(first.id().leg(2));
    }

    @Test
    void a_counter_is_closed_with_who_did_it_for_whom_and_why() {
        assertThat(day.accepted(SUPERVISOR, new CloseCounter(counter("L01"), null, null, "OFFICER_GONE")))
                .contains(new OfficerHelped(
                        counter("L01"), new PersonId("siti"), RINI, Deed.CLOSED, null, "OFFICER_GONE"));
    }

    @Test
    void only_supervisors_act_and_only_on_the_turn_that_they_saw() {
        day.visitor("DKC-01");
        Turn turn = serving();

        day.rejected(BUDI, end(turn, LeftBehind.FINISHED), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(TAX_SUPERVISOR, end(turn, LeftBehind.FINISHED), RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(ADMINISTRATOR, end(turn, LeftBehind.FINISHED), RejectionCode.NOT_YOUR_AGENCY);
        day.accepted(SUPERVISOR, end(turn, LeftBehind.FINISHED));
        day.rejected(SUPERVISOR, end(turn, LeftBehind.FINISHED), RejectionCode.TURN_CHANGED);
    }

    @Test
    void who_waits_is_moved_within_the_agency_with_his_time_and_counts_nowhere_where_he_was() {
        Visit moved = day.visitor("DKC-01");
        Visit later = day.visitor("DKC-02");
        MoveTicket move = new MoveTicket(moved.id().leg(1), service("DKC-02"), null, "WRONG_SERVICE");

        day.rejected(TAX_SUPERVISOR, move, RejectionCode.NOT_YOUR_AGENCY);
        day.rejected(SITI, move, RejectionCode.NOT_ALLOWED);
        day.rejected(
                SUPERVISOR,
                new MoveTicket(moved.id().leg(1), service("KPP-01"), null, "WRONG_SERVICE"),
                RejectionCode.NOT_YOUR_AGENCY);
        day.accepted(SUPERVISOR, move);

        assertThat(day.firstLeg(moved).state()).isEqualTo(LegState.WITHDRAWN);
        assertThat(day.state.tally(service("DKC-01")).legs()).isZero();
        assertThat(day.calls(BUDI, "L02").leg()).isEqualTo(moved.id().leg(2));
        assertThat(day.firstLeg(later).state()).isEqualTo(LegState.WAITING);
        day.rejected(SUPERVISOR, move, RejectionCode.NOT_WAITING);
    }

    @Test
    void moved_back_he_stands_where_he_stood() {
        Visit moved = day.visitor("DKC-01");
        Visit later = day.visitor("DKC-01");
        day.accepted(SUPERVISOR, new MoveTicket(moved.id().leg(1), service("DKC-02"), null, "WRONG_SERVICE"));

        day.accepted(SUPERVISOR, new MoveTicket(moved.id().leg(2), service("DKC-01"), null, "MISTAKE"));

        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(moved.id().leg(3));
        assertThat(day.firstLeg(later).state()).isEqualTo(LegState.WAITING);
    }

    @Test
    void who_waits_is_kept_for_one_counter_and_for_none_again() {
        Visit kept = day.visitor("DKC-01");
        Visit other = day.visitor("DKC-01");
        ReservedFor budi = new ReservedFor(counter("L02"), null);
        day.accepted(SUPERVISOR, new MoveTicket(kept.id().leg(1), service("DKC-01"), budi, "KNOWS_THE_CASE"));
        day.rejected(
                SUPERVISOR,
                new MoveTicket(kept.id().leg(1), service("DKC-01"), budi, "KNOWS_THE_CASE"),
                RejectionCode.SAME_SERVICE);
        day.rejected(
                SUPERVISOR,
                new MoveTicket(
                        other.id().leg(1), service("DKC-01"), new ReservedFor(counter("L03"), null), "KNOWS_THE_CASE"),
                RejectionCode.RECEIVER_AWAY);

        Turn turn = day.calls(SITI, "L01");
        assertThat(turn.leg()).isEqualTo(other.id().leg(1));
        day.accepted(SUPERVISOR, end(turn, LeftBehind.RETURNED));
        day.accepted(SUPERVISOR, new MoveTicket(kept.id().leg(1), service("DKC-01"), null, "MISTAKE"));
        assertThat(day.calls(SITI, "L01").leg()).isEqualTo(kept.id().leg(1));
    }

    private Turn serving() {
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        return turn;
    }

    private static EndTurnFor end(Turn turn, LeftBehind visitor) {
        return new EndTurnFor(counter("L01"), turn.id(), visitor, "OFFICER_FORGOT");
    }
}
