package id.satuatap.hall.journey;

import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SITI;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One number for several services: which are given, in which order, at which places. */
class JourneyTest extends JourneyCase {
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
}
