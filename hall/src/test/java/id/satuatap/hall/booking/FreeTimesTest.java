package id.satuatap.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.ServiceTimes;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.id.BookingId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimesTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.open();

    @Test
    void one_counter_has_a_time_for_each_visitor_it_can_serve() {
        List<LocalTime> free = free("KPP-01");

        assertThat(free).hasSize(40).startsWith(time("08:00"), time("08:10"), time("08:20"));
        assertThat(free).as("until the last number").endsWith(time("14:30"));
    }

    @Test
    void a_counter_with_several_services_gives_each_the_same_part_of_its_time() {
        // One counter of its own and a third of two: six minutes apart, on a grid of five.
        assertThat(free("DKC-01"))
                .startsWith(time("08:00"), time("08:05"), time("08:10"), time("08:15"), time("08:20"), time("08:30"));
    }

    @Test
    void nobody_is_offered_a_time_in_a_break() {
        hours(new ServiceHours.Break(time("12:00"), time("13:00")), List.of());

        assertThat(free("KPP-01"))
                .contains(time("11:50"), time("13:00"))
                .noneMatch(at -> !at.isBefore(time("12:00")) && at.isBefore(time("13:00")));
    }

    @Test
    void no_time_is_free_once_the_quota_of_the_day_is_used_up() {
        books("b1", "DKC-03", "09:00");
        assertThat(free("DKC-03")).isNotEmpty();

        books("b2", "DKC-03", "11:00");

        assertThat(free("DKC-03")).isEmpty();
    }

    @Test
    void nor_in_a_part_of_the_day_whose_numbers_are_used_up() {
        hours(null, List.of(new BandQuota(time("08:00"), time("10:00"), 1)));
        books("b1", "KPP-01", "08:30");

        assertThat(free("KPP-01")).startsWith(time("10:00"));
    }

    private List<LocalTime> free(String service) {
        Directory directory = day.state.directory().orElseThrow();
        return new FreeTimes(day.state, directory, day.now())
                .of(directory.service(HallDay.service(service)).orElseThrow(), TUESDAY);
    }

    private void hours(ServiceHours.Break rest, List<BandQuota> quotas) {
        ServiceHours hours = new ServiceHours(
                List.of(DayOfWeek.TUESDAY),
                time("08:00"),
                time("15:00"),
                time("14:30"),
                rest == null ? List.of() : List.of(rest));
        ServiceTimes times = new ServiceTimes(HallDay.service("KPP-01"), List.of(hours), quotas);
        day.publish(HallCatalogue.mall()
                .with(new Timetable(List.of(), List.of(), List.of(), List.of(times), true, ClosingRule.NONE)));
    }

    private void books(String id, String service, String at) {
        day.accepted(
                HallDay.HELP_DESK,
                new MakeBooking(new Wish(
                        new BookingId(id), HallDay.service(service), TUESDAY, time(at), 1, false, "holder-" + id)));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
