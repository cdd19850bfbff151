package id.satuatap.hall.schedule;

import static id.satuatap.hall.schedule.Calendar.MONDAY;
import static id.satuatap.hall.schedule.Calendar.SATURDAY;
import static id.satuatap.hall.schedule.Calendar.hours;
import static id.satuatap.hall.schedule.Calendar.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mixture of what can be said about a date: approved override > holiday > date range > week. */
class PrecedenceTest {
    private static final int OVERRIDE = 1;
    private static final int HOLIDAY = 2;
    private static final int OPTED_OUT = 4;
    private static final int OWN_TABLE = 8;
    private static final int MALL_TABLE = 16;
    private static final int DAY_OFF = 32;
    private static final int ALL = 64;

    static Stream<Integer> mixtures() {
        return IntStream.range(0, ALL).boxed();
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void the_first_rule_that_has_something_to_say_is_the_one_that_holds(int mixture) {
        LocalDate date = has(mixture, DAY_OFF) ? SATURDAY : MONDAY;
        Calendar calendar = new Calendar();
        if (has(mixture, OVERRIDE)) {
            calendar.override(date, Kind.OPEN, null, "10:00", "11:00");
        }
        if (has(mixture, HOLIDAY)) {
            calendar.holiday(date, Holiday.Kind.COLLECTIVE);
        }
        if (has(mixture, OPTED_OUT)) {
            calendar.worksOn(Holiday.Kind.COLLECTIVE);
        }
        if (has(mixture, OWN_TABLE)) {
            calendar.agencySeason(date, date, hours("07:00", "16:00", "15:30", List.of(date.getDayOfWeek())));
        }
        if (has(mixture, MALL_TABLE)) {
            calendar.mallSeason(date, date, hours("08:30", "14:30", "14:00", weekdays()));
        }

        assertThat(calendar.said(date)).isEqualTo(expected(mixture));
        assertThat(calendar.on(date).rule()).isEqualTo(rule(mixture));
    }

    private static String expected(int mixture) {
        return switch (rule(mixture)) {
            case "ApprovedOverride" -> "10:00-11:00";
            case "HolidayRest" -> "HOLIDAY";
            case "DateRange" -> has(mixture, OWN_TABLE) ? "07:00-16:00" : "08:30-14:30";
            default -> has(mixture, DAY_OFF) ? "NOT_TODAY" : "08:00-15:00";
        };
    }

    private static String rule(int mixture) {
        if (has(mixture, OVERRIDE)) {
            return "ApprovedOverride";
        }
        if (has(mixture, HOLIDAY) && !has(mixture, OPTED_OUT)) {
            return "HolidayRest";
        }
        boolean table = has(mixture, OWN_TABLE) || (has(mixture, MALL_TABLE) && !has(mixture, DAY_OFF));
        return table ? "DateRange" : "WeeklyHours";
    }

    private static boolean has(int mixture, int part) {
        return (mixture & part) != 0;
    }
}
