package id.satuatap.hall.schedule;

import static id.satuatap.hall.schedule.Calendar.MONDAY;
import static id.satuatap.hall.schedule.Calendar.SATURDAY;
import static id.satuatap.hall.schedule.Calendar.hours;
import static id.satuatap.hall.schedule.Calendar.rest;
import static id.satuatap.hall.schedule.Calendar.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.catalogue.ServiceHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoursPoliciesTest {
    @Nested
    class TheWeek {
        @Test
        void an_agency_serves_on_the_weekdays_that_it_names() {
            assertThat(new Calendar().said(MONDAY)).isEqualTo("08:00-15:00");
            assertThat(new Calendar().said(SATURDAY)).isEqualTo("NOT_TODAY");
        }

        @Test
        void a_service_may_have_a_week_of_its_own() {
            Calendar calendar =
                    new Calendar().serviceWeek(hours("09:00", "12:00", "11:30", List.of(DayOfWeek.TUESDAY)));

            assertThat(calendar.said(MONDAY)).isEqualTo("NOT_TODAY");
            assertThat(calendar.said(MONDAY.plusDays(1))).isEqualTo("09:00-12:00");
        }
    }

    @Nested
    class ADateRange {
        private final Calendar ramadan =
                new Calendar().mallSeason(MONDAY, MONDAY.plusDays(6), hours("08:30", "14:30", "14:00", weekdays()));

        @Test
        void the_malls_table_narrows_the_hours_of_each_agency() {
            assertThat(ramadan.said(MONDAY)).isEqualTo("08:30-14:30");
            assertThat(ramadan.on(MONDAY).given().orElseThrow().lastTicket()).isEqualTo(LocalTime.of(14, 0));
            assertThat(ramadan.said(MONDAY.plusDays(7))).isEqualTo("08:00-15:00");
        }

        @Test
        void its_breaks_take_the_place_of_the_weeks() {
            ServiceHours friday = new ServiceHours(
                    weekdays(),
                    LocalTime.of(8, 0),
                    LocalTime.of(15, 0),
                    LocalTime.of(14, 30),
                    List.of(rest("11:30", "13:00")));
            ServiceHours fasting = new ServiceHours(
                    weekdays(),
                    LocalTime.of(8, 0),
                    LocalTime.of(14, 30),
                    LocalTime.of(14, 0),
                    List.of(rest("12:00", "12:30")));
            Calendar month = new Calendar().week(friday).mallSeason(MONDAY, MONDAY.plusDays(29), fasting);

            assertThat(month.on(MONDAY).given().orElseThrow().breaks()).containsExactly(rest("12:00", "12:30"));
            assertThat(month.on(MONDAY.plusDays(30)).given().orElseThrow().breaks())
                    .containsExactly(rest("11:30", "13:00"));
        }

        @Test
        void it_brings_nobody_on_a_day_off_and_makes_no_short_day_longer() {
            Calendar brief = new Calendar()
                    .week(hours("10:00", "12:00", "11:30", List.of(DayOfWeek.MONDAY)))
                    .mallSeason(MONDAY, MONDAY.plusDays(6), hours("08:30", "14:30", "14:00", weekdays()));

            assertThat(brief.said(MONDAY)).isEqualTo("10:00-12:00");
            assertThat(brief.said(MONDAY.plusDays(1))).isEqualTo("NOT_TODAY");
        }

        @Test
        void an_agencys_own_table_takes_the_weeks_place_and_comes_before_the_malls() {
            Calendar own = ramadan.agencySeason(MONDAY, MONDAY, hours("07:00", "16:00", "15:30", weekdays()));

            assertThat(own.said(MONDAY)).isEqualTo("07:00-16:00");
            assertThat(own.said(MONDAY.plusDays(1))).isEqualTo("08:30-14:30");
        }

        @Test
        void a_special_saturday_is_a_table_of_one_day() {
            Calendar special = new Calendar()
                    .agencySeason(SATURDAY, SATURDAY, hours("08:30", "12:00", "11:30", List.of(DayOfWeek.SATURDAY)));

            assertThat(special.said(SATURDAY)).isEqualTo("08:30-12:00");
            assertThat(special.said(SATURDAY.plusDays(7))).isEqualTo("NOT_TODAY");
        }

        @Test
        void an_agency_without_hours_in_its_table_is_away() {
            assertThat(new Calendar().agencySeason(MONDAY, MONDAY).said(MONDAY)).isEqualTo("CLOSED_TODAY");
        }
    }

    @Nested
    class AHoliday {
        @Test
        void nobody_serves_and_the_holiday_is_named() {
            DayHours hours =
                    new Calendar().holiday(MONDAY, Holiday.Kind.NATIONAL).on(MONDAY);

            assertThat(hours.closure()).isEqualTo(Availability.Closure.HOLIDAY);
            assertThat(hours.holiday()).isNotNull().extracting(Holiday::name).isEqualTo("Hari NATIONAL");
        }

        @Test
        void an_agency_may_work_on_a_kind_of_holiday() {
            Calendar works =
                    new Calendar().holiday(MONDAY, Holiday.Kind.COLLECTIVE).worksOn(Holiday.Kind.COLLECTIVE);

            assertThat(works.said(MONDAY)).isEqualTo("08:00-15:00");
            assertThat(works.holiday(MONDAY, Holiday.Kind.LOCAL).said(MONDAY)).isEqualTo("HOLIDAY");
        }
    }

    @Nested
    class AnOverride {
        @Test
        void a_person_may_close_open_and_extend() {
            assertThat(new Calendar()
                            .override(MONDAY, Kind.CLOSED, null, null, null)
                            .said(MONDAY))
                    .isEqualTo("CLOSED_TODAY");
            assertThat(new Calendar()
                            .override(SATURDAY, Kind.OPEN, null, "09:00", "11:00")
                            .said(SATURDAY))
                    .isEqualTo("09:00-11:00");
            assertThat(new Calendar()
                            .override(MONDAY, Kind.EXTENDED, null, null, "16:00")
                            .said(MONDAY))
                    .isEqualTo("08:00-16:00");
        }

        @Test
        void the_last_number_of_a_longer_day_is_as_long_before_its_close() {
            assertThat(new Calendar()
                            .override(MONDAY, Kind.EXTENDED, null, null, "16:00")
                            .on(MONDAY)
                            .given()
                            .orElseThrow()
                            .lastTicket())
                    .isEqualTo(LocalTime.of(15, 30));
        }

        @Test
        void nothing_is_extended_on_a_day_off() {
            assertThat(new Calendar()
                            .override(SATURDAY, Kind.EXTENDED, null, null, "16:00")
                            .said(SATURDAY))
                    .isEqualTo("NOT_TODAY");
        }

        @Test
        void one_about_the_service_comes_before_one_about_its_agency_and_the_later_before_the_earlier() {
            Calendar both = new Calendar()
                    .override(MONDAY, Kind.OPEN, "DKC-01", "10:00", "11:00")
                    .override(MONDAY, Kind.CLOSED, null, null, null);
            Calendar twice = new Calendar()
                    .override(MONDAY, Kind.CLOSED, null, null, null)
                    .override(MONDAY, Kind.OPEN, null, "10:00", "12:00");

            assertThat(both.said(MONDAY)).isEqualTo("10:00-11:00");
            assertThat(twice.said(MONDAY)).isEqualTo("10:00-12:00");
        }
    }
}
