package id.satuatap.hall.supervising;

import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.SupervisingCommand.MoveTicket;
import id.satuatap.hall.command.SupervisingCommand.SendOnFor;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovingTicketsTest {
    private final HallDay day = HallDay.staffed();

    /** Seventy minutes vanished from the live figures when a supervisor helped. */
    @Test
    void the_wait_of_who_is_moved_goes_on_and_its_line_knows_since_when_he_is_there() {
        Visit moved = day.visitor("DKC-01");
        Instant came = moved.issuedAt();
        day.later(Duration.ofMinutes(70));

        move(moved, 1, "DKC-02", "WRONG_SERVICE");

        assertThat(day.state.line(service("DKC-02")).longestSince()).contains(came);
        assertThat(day.state.line(service("DKC-02")).longestHereSince()).contains(day.now());
        day.later(Duration.ofMinutes(5));
        move(moved, 2, "DKC-01", "MISTAKE");
        assertThat(day.state.line(service("DKC-02")).longestSince()).isEmpty();
        assertThat(day.state.line(service("DKC-01")).longestSince()).contains(came);
    }

    /** It was refused like any number that comes too late, and the visitor stood where he did not belong. */
    @Test
    void a_move_is_taken_back_to_the_exact_place_also_where_nobody_may_be_sent_any_more() {
        Visit moved = day.visitor("DKC-01");
        Leg before = day.firstLeg(moved);
        Visit other = day.visitor("DKC-02");
        move(moved, 1, "DKC-02", "WRONG_SERVICE");
        day.at("2026-11-23T09:30:00Z");
        day.rejected(
                SUPERVISOR,
                new MoveTicket(other.id().leg(1), service("DKC-01"), null, "WRONG_SERVICE"),
                RejectionCode.SERVICE_CLOSED);

        move(moved, 2, "DKC-01", "MISTAKE");

        Leg back = day.state.leg(moved.id().leg(3)).orElseThrow();
        assertThat(back.state()).isEqualTo(LegState.WAITING);
        assertThat(back.place()).isEqualTo(before.place());
    }

    /** What a supervisor ends long after the officer went home is nobody's service time. */
    @Test
    void a_supervisors_sending_on_teaches_nothing_and_says_so_in_the_record() {
        day.visitor("DKC-01");
        Turn turn = day.calls(SITI, "L01");
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));
        day.later(Duration.ofMinutes(90));

        assertThat(day.accepted(
                        SUPERVISOR,
                        new SendOnFor(
                                counter("L01"),
                                turn.id(),
                                service("DKC-01"),
                                new ReservedFor(counter("L02"), null),
                                "OFFICER_GONE")))
                .contains(new TurnEvent.TicketTransferred(turn.id(), service("DKC-01"), false));

        assertThat(day.state.learned().today(service("DKC-01")).count()).isZero();
        day.accepted(SITI, new CloseCounter(counter("L01")));
    }

    private void move(Visit visit, int leg, String to, String reason) {
        day.accepted(SUPERVISOR, new MoveTicket(visit.id().leg(leg), service(to), null, reason));
    }
}
