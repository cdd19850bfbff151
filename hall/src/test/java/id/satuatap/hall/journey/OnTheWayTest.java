package id.satuatap.hall.journey;

import static id.satuatap.hall.HallDay.BUDI;
import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.SUPERVISOR;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.TAX_SUPERVISOR;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.command.JourneyCommand.AddStop;
import id.satuatap.hall.command.JourneyCommand.DropStop;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.MovingCommand.CancelTicket;
import id.satuatap.hall.command.MovingCommand.GiveUpTicket;
import id.satuatap.hall.command.MovingCommand.HoldTicket;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.RebookTicket;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.SupervisingCommand.MoveTicket;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the services that are still ahead of a visitor. */
class OnTheWayTest extends JourneyCase {
    @Test
    void an_officer_adds_a_service_of_another_agency_to_who_stands_there() {
        Turn turn = called(day.visitor("DKC-01"));
        Visit visit = visitOf(turn);

        day.accepted(SITI, new AddStop(counter("L01"), turn.id(), service("KPP-01")));
        day.rejected(SITI, new AddStop(counter("L01"), turn.id(), service("KPP-01")), RejectionCode.ALREADY_PLANNED);
        day.rejected(SITI, new AddStop(counter("L01"), turn.id(), service("DKC-01")), RejectionCode.ALREADY_PLANNED);
        finish(SITI, "L01", turn);

        assertThat(states(day.state.visit(visit.id()).orElseThrow()))
                .containsExactly(LegState.FINISHED, LegState.WAITING);
    }

    @Test
    void what_he_does_not_need_after_all_is_dropped() {
        Visit visit = journey("DKC-01", "KPP-01");
        Turn turn = called(visit);
        LegId planned = visit.legs().get(1);

        day.accepted(SITI, new DropStop(counter("L01"), turn.id(), planned, "NOT_NEEDED"));
        day.rejected(SITI, new DropStop(counter("L01"), turn.id(), planned, "NOT_NEEDED"), RejectionCode.NOT_PLANNED);
        finish(SITI, "L01", turn);

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.FINISHED, LegState.CANCELLED);
    }

    @Test
    void a_finish_taken_back_puts_the_next_stop_back_into_the_plan() {
        Visit visit = journey("DKC-01", "KPP-01");
        Turn turn = called(visit);
        finish(SITI, "L01", turn);

        day.accepted(SITI, new ReopenTicket(counter("L01"), turn.id()));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.SERVING, LegState.PLANNED);
        assertThat(day.state.line(service("KPP-01")).size()).isZero();
        day.accepted(SITI, new FinishServing(counter("L01"), day.turnAt("L01").id()));
        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.FINISHED, LegState.WAITING);
    }

    @Test
    void not_once_he_was_called_there() {
        Turn turn = called(journey("DKC-01", "KPP-01"));
        finish(SITI, "L01", turn);
        Turn there = day.calls(TAX_OFFICER, "L04");
        day.accepted(TAX_OFFICER, new UndoCall(counter("L04"), there.id()));

        day.rejected(SITI, new ReopenTicket(counter("L01"), turn.id()), RejectionCode.REOPEN_TOO_LATE);
    }

    @Test
    void whoever_is_sent_on_goes_there_first_and_on_with_his_plan_then() {
        Turn turn = called(journey("DKC-01", "KPP-01"));
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        day.rejected(
                SITI,
                new TransferTicket(counter("L01"), turn.id(), service("KPP-01"), null, null),
                RejectionCode.ALREADY_PLANNED);
        day.accepted(SITI, new TransferTicket(counter("L01"), turn.id(), service("DKC-02"), null, null));
        assertThat(states(day.state.visit(J).orElseThrow()))
                .containsExactly(LegState.TRANSFERRED, LegState.PLANNED, LegState.WAITING);
        serve(BUDI, "L02");

        assertThat(states(day.state.visit(J).orElseThrow()))
                .containsExactly(LegState.TRANSFERRED, LegState.WAITING, LegState.FINISHED);
    }

    @Test
    void a_supervisor_moves_nobody_to_where_he_will_come_anyway() {
        Visit visit = journey("DKC-01", "DKC-02");

        day.rejected(
                SUPERVISOR, moved(leg(visit, 0).id(), leg(visit, 1).service().value()), RejectionCode.ALREADY_PLANNED);
    }

    @Test
    void whom_a_supervisor_moves_elsewhere_keeps_his_plan() {
        Visit visit = lifeEvent("DKC-01", "KPP-01");

        day.accepted(SUPERVISOR, moved(leg(visit, 0).id(), "DKC-02"));

        assertThat(states(day.state.visit(J).orElseThrow()))
                .containsExactly(LegState.WITHDRAWN, LegState.PLANNED, LegState.WAITING);
    }

    private MoveTicket moved(LegId leg, String to) {
        return new MoveTicket(leg, service(to), null, "WRONG_SERVICE");
    }

    @Test
    void who_is_on_hold_waits_nowhere_else_meanwhile() {
        Turn turn = called(journey("DKC-01", "KPP-01"));
        day.accepted(SITI, new StartServing(counter("L01"), turn.id()));

        day.accepted(SITI, new HoldTicket(counter("L01"), turn.id(), "COPY", null));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.ON_HOLD, LegState.PLANNED);
    }

    @Test
    void a_cancelled_number_is_called_nowhere_any_more() {
        Visit visit = journey("DKC-01", "KPP-01");

        day.accepted(SITI, new CancelTicket(visit.legs().get(0), "LEFT"));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.CANCELLED, LegState.CANCELLED);
    }

    @Test
    void a_cancelled_stop_leaves_the_others() {
        Visit visit = journey("DKC-01", "KPP-01");

        day.accepted(TAX_OFFICER, new CancelTicket(visit.legs().get(1), "NOT_NEEDED"));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.WAITING, LegState.CANCELLED);
    }

    @Test
    void giving_up_ends_all_stops() {
        Visit visit = journey("DKC-01", "KPP-01");

        day.accepted(KIOSK, new GiveUpTicket(visit.token()));

        assertThat(states(day.state.visit(J).orElseThrow())).containsOnly(LegState.CANCELLED);
    }

    @Test
    void who_stays_away_from_one_stop_is_called_at_no_other() {
        day.publish(HallCatalogue.calling(CallRules.USUAL)
                .with(HallCatalogue.journeys().journeys()));
        Turn turn = called(journey("DKC-01", "KPP-01"));
        day.later(Duration.ofMinutes(1));
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.MISSED, LegState.PLANNED);
        day.later(Duration.ofMinutes(31));

        day.accepted(SERVER, new CheckTimers());

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.NO_SHOW, LegState.CANCELLED);
    }

    @Test
    void booked_for_another_day_in_one_service_he_goes_on_with_the_rest_today() {
        Visit visit = journey("DKC-01", "KPP-01");

        day.accepted(SUPERVISOR, new RebookTicket(visit.legs().get(0), HallDay.MONDAY.plusDays(1), null, "LATE"));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.UNSERVED, LegState.WAITING);
    }

    @Test
    void what_is_only_planned_is_booked_for_another_day_too() {
        Visit visit = journey("DKC-01", "KPP-01");

        day.accepted(TAX_SUPERVISOR, new RebookTicket(visit.legs().get(1), HallDay.MONDAY.plusDays(1), null, "LATE"));

        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.WAITING, LegState.UNSERVED);
    }

    @Test
    void at_the_close_every_planned_stop_ends_with_its_reason() {
        journey("DKC-01", "KPP-01");
        day.visitor("DKC-01");
        Turn turn = called(day.state.visit(J).orElseThrow());
        day.accepted(SITI, new MarkNoShow(counter("L01"), turn.id()));
        day.accepted(
                KIOSK,
                new IssueJourney(
                        new VisitId("j2"), null, List.of(service("DKC-02"), service("KPP-01")), 1, false, "id"));

        List<HallEvent> events = day.accepted(HallDay.ORGANISER, new CloseDay());

        assertThat(events)
                .contains(
                        new MovingEvent.LegCancelled(J.leg(2), GoingOn.STAYED_AWAY),
                        new DayEvent.UnservedRecorded(new VisitId("j2").leg(2), "DAY_CLOSED"));
    }
}
