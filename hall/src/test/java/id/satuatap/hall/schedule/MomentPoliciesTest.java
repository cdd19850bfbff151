package id.satuatap.hall.schedule;

import static id.satuatap.hall.schedule.Calendar.MONDAY;
import static id.satuatap.hall.schedule.Calendar.rest;
import static id.satuatap.hall.schedule.Calendar.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentPoliciesTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static HallDay day(Calendar calendar) {
        HallDay day = HallDay.open();
        day.publish(calendar.catalogue());
        return day;
    }

    private static Availability at(HallDay day, String time) {
        day.at(MONDAY.atTime(LocalTime.parse(time)).atZone(WIB).toInstant().toString());
        return look(day);
    }

    private static Availability look(HallDay day) {
        return Schedule.availability(
                day.state,
                day.state.directory().orElseThrow(),
                day.state
                        .directory()
                        .orElseThrow()
                        .service(HallDay.service("DKC-01"))
                        .orElseThrow(),
                day.now());
    }

    private static Calendar withFridayPrayer() {
        return new Calendar()
                .week(new ServiceHours(
                        weekdays(),
                        LocalTime.of(8, 0),
                        LocalTime.of(15, 0),
                        LocalTime.of(14, 30),
                        List.of(rest("11:30", "13:00"))));
    }

    @Test
    void numbers_are_given_as_soon_as_the_kiosks_open() {
        HallDay day = day(new Calendar());

        assertThat(at(day, "07:29").closure()).isEqualTo(Closure.NOT_YET_OPEN);
        assertThat(look(day).opensAt()).isEqualTo(LocalTime.of(7, 30));
        assertThat(at(day, "07:30").open()).isTrue();
    }

    @Test
    void an_agency_may_have_a_shorter_early_window() {
        HallDay day = day(new Calendar().early(10));

        assertThat(at(day, "07:49").opensAt()).isEqualTo(LocalTime.of(7, 50));
        assertThat(at(day, "07:50").open()).isTrue();
    }

    @Test
    void no_window_opens_before_the_kiosks_do() {
        HallDay day = day(new Calendar().early(240));

        assertThat(at(day, "07:29").opensAt()).isEqualTo(LocalTime.of(7, 30));
    }

    @Test
    void after_the_last_number_hour_no_number_is_given_and_the_next_day_is_named() {
        HallDay day = day(new Calendar().holiday(MONDAY.plusDays(1), Holiday.Kind.LOCAL));

        assertThat(at(day, "14:29").open()).isTrue();
        assertThat(at(day, "14:30").closure()).isEqualTo(Closure.CUT_OFF);
        assertThat(look(day).opensOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void numbers_go_on_in_a_break_or_stop_by_setting() {
        assertThat(at(day(withFridayPrayer()), "12:00").open()).isTrue();

        Availability resting = at(day(withFridayPrayer().noNumbersInBreaks()), "12:00");
        assertThat(resting.closure()).isEqualTo(Closure.BREAK);
        assertThat(resting.opensAt()).isEqualTo(LocalTime.of(13, 0));
        assertThat(resting.opensOn()).isNull();
    }

    @Test
    void a_part_of_the_day_has_a_quota_of_its_own() {
        HallDay day = day(new Calendar()
                .bands(
                        new BandQuota(LocalTime.of(8, 0), LocalTime.of(10, 0), 2),
                        new BandQuota(LocalTime.of(10, 0), LocalTime.of(15, 0), 1)));
        assertThat(at(day, "08:00").open()).isTrue();
        day.visitor("DKC-01");
        day.visitor("DKC-01");

        assertThat(at(day, "09:59").closure()).isEqualTo(Closure.BAND_QUOTA_USED_UP);
        assertThat(look(day).opensAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(at(day, "10:00").open()).isTrue();
        day.visitor("DKC-01");
        assertThat(look(day).closure()).isEqualTo(Closure.QUOTA_USED_UP);
    }

    @Test
    void numbers_belong_to_an_open_day() {
        HallDay day = HallDay.beforeOpening();

        assertThat(at(day, "09:00").closure()).isEqualTo(Closure.DAY_NOT_OPEN);
        day.later(Duration.ofMinutes(1));
        assertThat(look(day).opensOn()).isNull();
    }
}
