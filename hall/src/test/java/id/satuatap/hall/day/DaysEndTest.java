package id.satuatap.hall.day;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.ServerCommand.StartServer;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.LegState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a day ends and the next one begins, whoever forgets and whatever fails. */
class DaysEndTest {
    private static final String NEXT_MORNING = "2026-11-24T00:00:00Z";

    private final HallDay day = HallDay.staffed();

    private void serverComesUp(String utc) {
        day.at(utc);
        day.accepted(HallDay.SERVER, new StartServer("1", day.now()));
    }

    @Test
    void whoever_is_left_over_is_unserved_with_a_reason() {
        day.visitor("DKC-01");

        List<HallEvent> events = day.accepted(HallDay.ORGANISER, new CloseDay());

        assertThat(events)
                .filteredOn(DayEvent.UnservedRecorded.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        DayEvent.UnservedRecorded.class,
                        event -> assertThat(event.reason()).isEqualTo("DAY_CLOSED"));
    }

    @Test
    void every_officer_is_signed_out_of_his_counter() {
        List<HallEvent> events = day.accepted(HallDay.ORGANISER, new CloseDay());

        assertThat(events)
                .filteredOn(CounterEvent.CounterClosed.class::isInstance)
                .hasSize(2);
        assertThat(day.state.counterOf(new PersonId("siti"))).isEmpty();
        assertThat(day.state.desks()).extracting(CounterDesk::state).containsOnly(CounterDesk.State.CLOSED);
    }

    @Test
    void a_day_left_open_by_a_power_cut_closes_itself_before_the_next_one_opens() {
        day.visitor("DKC-01");
        serverComesUp(NEXT_MORNING);

        assertThat(day.accepted(HallDay.SERVER, new CheckTimers()))
                .endsWith(new DayEvent.DayClosed(HallDay.MONDAY))
                .filteredOn(DayEvent.UnservedRecorded.class::isInstance)
                .extracting(event -> ((DayEvent.UnservedRecorded) event).reason())
                .containsExactly("DAY_LEFT_OPEN");
        assertThat(day.state.legs()).allMatch(leg -> leg.state() == LegState.UNSERVED);
        assertThat(day.accepted(HallDay.SERVER, new CheckTimers()))
                .containsExactly(new DayEvent.DayOpened(HallDay.MONDAY.plusDays(1)));
    }

    @Test
    void numbers_begin_again_though_the_server_was_off_at_midnight() {
        day.visitor("DKC-01");
        day.accepted(HallDay.ORGANISER, new CloseDay());
        serverComesUp(NEXT_MORNING);
        day.accepted(HallDay.SERVER, new CheckTimers());
        day.at("2026-11-24T00:30:00Z");

        assertThat(day.visitor("DKC-01").number().text()).isEqualTo("AB-001");
    }

    @Test
    void the_malls_own_midnight_counts_and_not_the_machines() {
        day.at("2026-11-23T16:59:59Z");
        day.accepted(HallDay.ORGANISER, new CloseDay());
        assertThat(day.state.day().orElseThrow().date()).isEqualTo(HallDay.MONDAY);
        day.at("2026-11-23T17:00:00Z");

        // Midnight in the mall; the day opens with its kiosks, not with the clock.
        day.rejected(HallDay.SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
    }
}
