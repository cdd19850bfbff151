package id.satuatap.hall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.AgencyTimes;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.closing.Numbers;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.PauseCounter;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lunch in which officers rest in turns is none for visitors; one in which all rest takes its time from the day. */
class RestInTurnsTest {
    private static final String HALF_PAST_ONE = "2026-11-23T06:30:00Z";

    /** A late lunch of an hour, from two. */
    private static HallDay lunch(int countersInBreaks) {
        HallDay day = HallDay.staffed();
        ServiceHours hours = new ServiceHours(
                Calendar.weekdays(),
                LocalTime.of(8, 0),
                LocalTime.of(15, 30),
                LocalTime.of(15, 15),
                List.of(Calendar.rest("14:00", "15:00")));
        day.publish(new Calendar()
                .week(hours)
                .catalogue()
                .with(new Timetable(
                        List.of(),
                        List.of(),
                        List.of(new AgencyTimes(new AgencyCode("DKC"), List.of(), null, null, countersInBreaks)),
                        List.of(),
                        true,
                        new ClosingRule(95, 60, 10))));
        return day;
    }

    private static int numbersUntilItStops(HallDay day) {
        Directory directory = day.state.directory().orElseThrow();
        int given = 0;
        while (given < 100
                && Numbers.availability(
                                day.state,
                                directory,
                                directory.service(new ServiceCode("DKC-01")).orElseThrow(),
                                day.now())
                        .open()) {
            day.pressed("DKC-01");
            given++;
        }
        return given;
    }

    @Test
    void the_more_go_on_while_others_rest_the_more_are_served_before_the_close() {
        int together = numbersAt(lunch(0));
        int one = numbersAt(lunch(1));
        int everybody = numbersAt(lunch(200));

        // Two counters have an hour in the first case and two in the last, ten minutes a visitor.
        assertThat(together).isBetween(6, 10);
        assertThat(one).isBetween(together + 2, everybody - 2);
        assertThat(everybody).isBetween(16, 22);
    }

    @Test
    void whoever_goes_on_while_another_rests_goes_on_for_the_whole_break() {
        HallDay inTurns = lunch(1);
        HallDay everybody = lunch(200);
        for (HallDay day : List.of(inTurns, everybody)) {
            day.at("2026-11-23T07:05:00Z");
            day.accepted(HallDay.BUDI, new CloseCounter(HallDay.counter("L02")));
        }

        // The one of two counters that attends in it goes on; the other has signed out for it.
        assertThat(numbersUntilItStops(inTurns)).isEqualTo(numbersUntilItStops(everybody));
    }

    @Test
    void whoever_is_at_rest_in_a_break_is_not_thought_to_rest_twice() {
        HallDay inTurns = lunch(1);
        inTurns.at("2026-11-23T07:50:00Z");
        inTurns.accepted(HallDay.BUDI, new PauseCounter(HallDay.counter("L02"), "BREAK"));
        HallDay attends = lunch(1);
        attends.at("2026-11-23T07:50:00Z");

        // Ten minutes of one counter are lost either way.
        assertThat(numbersUntilItStops(inTurns)).isEqualTo(numbersUntilItStops(attends));
    }

    private static int numbersAt(HallDay day) {
        day.at(HALF_PAST_ONE);
        return numbersUntilItStops(day);
    }

    @Test
    void nobody_is_booked_for_a_time_at_which_all_of_them_rest() {
        HallDay together = lunch(0);
        assertThat(together.rejected(HallDay.HELP_DESK, booking(), RejectionCode.BOOKING_INVALID)
                        .details())
                .containsEntry("field", "time")
                .containsEntry("reason", "IN_BREAK");

        lunch(1).accepted(HallDay.HELP_DESK, booking());
    }

    private static MakeBooking booking() {
        LocalDate tuesday = HallDay.MONDAY.plusDays(1);
        return new MakeBooking(new Wish(
                new BookingId("b"), new ServiceCode("DKC-01"), tuesday, LocalTime.of(14, 30), 1, false, "holder"));
    }
}
