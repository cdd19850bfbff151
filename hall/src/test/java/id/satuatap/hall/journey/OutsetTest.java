package id.satuatap.hall.journey;

import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.TAX_OFFICER;
import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Visit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsetTest {
    private static final List<ServiceCode> BOTH = List.of(service("DKC-01"), service("KPP-01"));

    private final HallDay day = HallDay.staffed();

    @BeforeEach
    void aHallWithJourneys() {
        day.publish(HallCatalogue.journeys());
        day.accepted(TAX_OFFICER, new OpenCounter(counter("L04")));
    }

    @Test
    void the_order_told_before_is_that_of_the_number_taken_then() {
        day.visitors("DKC-01", 6);

        List<ServiceCode> told = order(outset().foreseen(null, BOTH));

        assertThat(told).containsExactly(service("KPP-01"), service("DKC-01"));
        day.accepted(KIOSK, new IssueJourney(new VisitId("j1"), null, BOTH, 1, false, "id"));
        assertThat(issued(day.state.visit(new VisitId("j1")).orElseThrow())).isEqualTo(told);
    }

    @Test
    void what_a_life_event_asks_for_first_is_told_first() {
        Directory directory = day.state.directory().orElseThrow();
        LifeEvent birth = directory
                .catalogue()
                .journeys()
                .lifeEvent(new LifeEventCode("BIRTH"))
                .orElseThrow();
        day.visitors("DKC-01", 6);

        assertThat(order(outset().foreseen(birth, List.of(service("DKC-02"), service("DKC-01")))))
                .containsExactly(service("DKC-01"), service("DKC-02"));
    }

    @Test
    void while_he_is_at_one_stop_the_wait_for_the_next_gets_shorter() {
        day.visitors("DKC-01", 6);

        List<ForeseenStop> told = outset().foreseen(null, BOTH);

        assertThat(told.get(0).toMinutes()).isZero();
        Integer alone =
                outset().foreseen(null, List.of(service("DKC-01"))).get(0).toMinutes();
        assertThat(told.get(1).toMinutes()).isPositive().isLessThan(alone);
    }

    @Test
    void of_a_wait_for_a_counter_that_nobody_attends_nothing_is_said() {
        day.accepted(TAX_OFFICER, new CloseCounter(counter("L04")));

        assertThat(outset().foreseen(null, BOTH))
                .filteredOn(stop -> stop.service().equals(service("KPP-01")))
                .containsExactly(new ForeseenStop(service("KPP-01"), null, null));
    }

    private Outset outset() {
        return new Outset(day.state, day.state.directory().orElseThrow(), day.now());
    }

    private static List<ServiceCode> order(List<ForeseenStop> stops) {
        return stops.stream().map(ForeseenStop::service).toList();
    }

    private List<ServiceCode> issued(Visit visit) {
        return visit.legs().stream()
                .map(leg -> day.state.leg(leg).orElseThrow().service())
                .toList();
    }
}
