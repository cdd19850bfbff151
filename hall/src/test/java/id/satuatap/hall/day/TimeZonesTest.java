package id.satuatap.hall.day;

import static id.satuatap.hall.HallDay.KIOSK;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Day;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours, numbers and midnight are those of the wall where the mall stands. */
class TimeZonesTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.beforeOpening();
    private ZoneId zone = ZoneId.of("Asia/Jakarta");

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,WIB", "Asia/Makassar,WITA", "Asia/Jayapura,WIT"})
    void a_day_opens_gives_numbers_and_ends_by_the_malls_own_clock(String timeZone, String label) {
        zone = ZoneId.of(timeZone);
        day.publish(HallCatalogue.in(timeZone, label));

        at("06:29");
        day.rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
        at("06:30");
        assertThat(day.accepted(SERVER, new CheckTimers())).contains(new DayEvent.DayOpened(TUESDAY));

        at("07:29");
        day.rejected(KIOSK, press("early"), RejectionCode.SERVICE_CLOSED);
        at("07:30");
        day.accepted(KIOSK, press("first"));
        at("15:00");
        day.rejected(KIOSK, press("late"), RejectionCode.SERVICE_CLOSED);

        day.at(TUESDAY.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1).toString());
        day.when(SERVER, new CheckTimers());
        assertThat(day.state.day()).map(Day::running).contains(true);
        day.at(TUESDAY.plusDays(1).atStartOfDay(zone).toInstant().toString());
        day.accepted(SERVER, new CheckTimers());
        assertThat(day.state.day()).map(Day::running).contains(false);
    }

    private void at(String time) {
        day.at(TUESDAY.atTime(LocalTime.parse(time)).atZone(zone).toInstant().toString());
    }

    private static IssueTicket press(String visit) {
        return new IssueTicket(new VisitId(visit), service("DKC-01"), 1, false, "id");
    }
}
