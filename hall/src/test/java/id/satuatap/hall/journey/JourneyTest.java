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
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand.AddStop;
import id.satuatap.hall.command.JourneyCommand.DropStop;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.MovingCommand.CancelTicket;
import id.satuatap.hall.command.MovingCommand.GiveUpTicket;
import id.satuatap.hall.command.MovingCommand.HoldTicket;
import id.satuatap.hall.command.MovingCommand.ReopenTicket;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
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
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final VisitId J = new VisitId("j1");

    private final HallDay day = staffed();

    private static HallDay staffed() {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.journeys());
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
        return day;
    }

    @Test
    void one_number_goes_to_several_agencies_and_waits_at_one_at_a_time() {
        Visit visit = journey("DKC-01", "KPP-01");

        assertThat(visit.legs()).hasSize(2);
        assertThat(states(visit)).containsExactly(LegState.WAITING, LegState.PLANNED);
        serve(SITI, "L01");
        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.FINISHED, LegState.WAITING);
        Turn there = serve(TAX_OFFICER, "L04");
        assertThat(day.state.leg(there.leg()).orElseThrow().visit()).isEqualTo(J);
        assertThat(states(day.state.visit(J).orElseThrow())).containsExactly(LegState.FINISHED, LegState.FINISHED);
    }

    @Test
    void in_free_order_the_empty_line_comes_first_and_gives_the_prefix() {
        day.visitors("DKC-01", 6);

        Visit visit = journey("DKC-01", "KPP-01");

        assertThat(visit.number().text()).isEqualTo("GA-001");
        assertThat(leg(visit, 0).service()).isEqualTo(service("KPP-01"));
    }

    @Test
    void a_life_events_order_is_kept() {
        day.visitors("DKC-01", 6);

        Visit visit = lifeEvent("DKC-02", "DKC-01");

        assertThat(leg(visit, 0).service()).isEqualTo(service("DKC-01"));
        assertThat(day.state.journeys().after(visit.legs().get(1)))
                .containsExactly(visit.legs().get(0));
        assertThat(day.state.journeys().lifeEvent(J)).contains(new LifeEventCode("BIRTH"));
    }

    @Test
    void what_the_life_event_asks_for_first_but_nobody_chose_holds_nobody_up() {
        assertThat(leg(lifeEvent("DKC-02", "KPP-01"), 0).state()).isEqualTo(LegState.WAITING);
    }

    @Test
    void at_the_next_stop_he_stands_where_his_number_would_by_its_time() {
        journey("DKC-01", "KPP-01");
        day.later(Duration.ofMinutes(1));
        day.visitors("KPP-01", 3);

        serve(SITI, "L01");

        assertThat(day.state
                        .line(service("KPP-01"))
                        .inOrder()
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .isEqualTo(J.leg(2));
        assertThat(day.state.leg(J.leg(2)).orElseThrow().startedAt()).isEqualTo(day.now());
    }

    @Test
    void which_stop_is_next_is_reckoned_anew_when_the_one_before_ends() {
        Visit visit = journey("DKC-01", "DKC-02", "KPP-01");
        assertThat(leg(visit, 1).service()).isEqualTo(service("DKC-02"));
        day.publish(HallCatalogue.journeys().with(HallCatalogue.settings(TransferPlace.NOW)));
        day.visitors("DKC-02", 8);

        serve(SITI, "L01");

        assertThat(leg(day.state.visit(J).orElseThrow(), 1).state()).isEqualTo(LegState.PLANNED);
        assertThat(leg(day.state.visit(J).orElseThrow(), 2).state()).isEqualTo(LegState.WAITING);
    }

    @Test
    void a_service_that_is_closed_refuses_the_whole_and_says_which() {
        day.at("2026-11-23T07:40:00Z");

        Decision.Rejected rejected = day.rejected(KIOSK, issue("DKC-01", "KPP-01"), RejectionCode.SERVICE_CLOSED);

        assertThat(rejected.details()).containsEntry("service", "DKC-01").containsKey("reason");
    }

    @Test
    void a_stop_that_could_not_end_before_its_close_refuses_the_whole_and_says_which() {
        Timetable plain = Timetable.PLAIN;
        day.publish(HallCatalogue.journeys()
                .with(new Timetable(
                        plain.decrees(),
                        plain.seasons(),
                        plain.agencies(),
                        plain.services(),
                        plain.numbersInBreaks(),
                        new ClosingRule(95, 60, 10))));
        day.at("2026-11-23T07:25:00Z");

        Decision.Rejected rejected =
                day.rejected(KIOSK, issue("DKC-01", "DKC-02", "KPP-01"), RejectionCode.SERVICE_CLOSED);

        assertThat(rejected.details())
                .containsEntry("reason", "WILL_NOT_FINISH")
                .containsKey("service");
    }

    @Test
    void planned_stops_take_numbers_of_their_services_quotas() {
        day.accepted(KIOSK, issue("DKC-03", "KPP-01"));
        day.visitor("DKC-03");

        Decision.Rejected rejected = day.rejected(
                KIOSK,
                new IssueJourney(
                        new VisitId("j2"), null, List.of(service("KPP-01"), service("DKC-03")), 1, false, "id"),
                RejectionCode.SERVICE_CLOSED);

        assertThat(rejected.details()).containsEntry("service", "DKC-03");
    }

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

    private IssueJourney issue(String... services) {
        return new IssueJourney(
                J, null, Arrays.stream(services).map(HallDay::service).toList(), 1, false, "id");
    }

    private Visit journey(String... services) {
        day.accepted(KIOSK, issue(services));
        day.later(Duration.ofSeconds(16));
        return day.state.visit(J).orElseThrow();
    }

    private Visit lifeEvent(String... services) {
        day.accepted(
                KIOSK,
                new IssueJourney(
                        J,
                        new LifeEventCode("BIRTH"),
                        Arrays.stream(services).map(HallDay::service).toList(),
                        1,
                        false,
                        "id"));
        return day.state.visit(J).orElseThrow();
    }

    private Turn serve(Principal officer, String counter) {
        day.accepted(officer, new CallNext(counter(counter), null));
        Turn turn = day.turnAt(counter);
        finish(officer, counter, turn);
        return turn;
    }

    private void finish(Principal officer, String counter, Turn turn) {
        day.accepted(officer, new StartServing(counter(counter), turn.id()));
        day.later(Duration.ofMinutes(3));
        day.accepted(officer, new FinishServing(counter(counter), turn.id()));
    }

    private Turn called(Visit visit) {
        Turn turn = day.calls(SITI, "L01");
        assertThat(visitOf(turn).id()).isEqualTo(visit.id());
        return turn;
    }

    private Visit visitOf(Turn turn) {
        return day.state
                .leg(turn.leg())
                .flatMap(leg -> day.state.visit(leg.visit()))
                .orElseThrow();
    }

    private Leg leg(Visit visit, int index) {
        return day.state.leg(visit.legs().get(index)).orElseThrow();
    }

    private List<LegState> states(Visit visit) {
        return visit.legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow().state())
                .toList();
    }
}
