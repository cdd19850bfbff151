package id.satuatap.hall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.ApproveOverride;
import id.satuatap.hall.command.ScheduleCommand.TakeBackOverride;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A named person lets a service give more numbers than its quotas. DKC-03 has a quota of two a day. */
class MoreNumbersTest {
    private final HallDay day = HallDay.staffed();

    private static ApproveOverride more(String id, String service, LocalDate date, Integer numbers) {
        return new ApproveOverride(
                new OverrideId(id),
                new AgencyCode("DKC"),
                service == null ? null : new ServiceCode(service),
                date,
                Kind.MORE_NUMBERS,
                null,
                null,
                "MANY_WAIT",
                numbers);
    }

    private static IssueTicket press(String visit, String service) {
        return new IssueTicket(new VisitId(visit), new ServiceCode(service), 1, false, "id");
    }

    private void usedUp(String visit, String service) {
        assertThat(day.rejected(HallDay.KIOSK, press(visit, service), RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "QUOTA_USED_UP");
    }

    @Test
    void the_quota_used_up_numbers_are_given_again_at_once_and_no_more_than_were_approved() {
        day.visitors("DKC-03", 2);
        usedUp("v3", "DKC-03");

        assertThat(day.accepted(HallDay.SUPERVISOR, more("o1", "DKC-03", HallDay.MONDAY, 1)))
                .singleElement()
                .isInstanceOfSatisfying(ScheduleEvent.OverrideApproved.class, event -> {
                    assertThat(event.override().approvedBy()).isEqualTo(new PersonId("rini"));
                    assertThat(event.override().numbers()).isEqualTo(1);
                });

        day.accepted(HallDay.KIOSK, press("v3", "DKC-03"));
        usedUp("v4", "DKC-03");
        day.accepted(HallDay.ORGANISER, more("o2", "DKC-03", HallDay.MONDAY, 2));
        day.accepted(HallDay.KIOSK, press("v4", "DKC-03"));
        day.accepted(HallDay.ORGANISER, new TakeBackOverride(new OverrideId("o2")));
        usedUp("v5", "DKC-03");
    }

    @Test
    void it_changes_neither_the_hours_nor_what_was_decided_about_them() {
        day.accepted(
                HallDay.ORGANISER,
                new ApproveOverride(
                        new OverrideId("closed"),
                        new AgencyCode("DKC"),
                        null,
                        HallDay.MONDAY,
                        Kind.CLOSED,
                        null,
                        null,
                        "NO_OFFICER",
                        null));
        day.accepted(HallDay.ORGANISER, more("o1", "DKC-03", HallDay.MONDAY, 5));

        assertThat(day.rejected(HallDay.KIOSK, press("v", "DKC-03"), RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "CLOSED_TODAY");
    }

    @Test
    void another_day_gives_more_on_that_day_alone_and_to_bookings_too() {
        LocalDate tuesday = HallDay.MONDAY.plusDays(1);
        day.accepted(HallDay.ORGANISER, more("o1", "DKC-03", tuesday, 1));

        day.visitors("DKC-03", 2);
        usedUp("v3", "DKC-03");
        for (String booking : new String[] {"b1", "b2", "b3"}) {
            day.accepted(HallDay.HELP_DESK, booking(booking, tuesday));
        }
        assertThat(day.rejected(HallDay.HELP_DESK, booking("b4", tuesday), RejectionCode.BOOKING_INVALID)
                        .details())
                .containsEntry("reason", "QUOTA_USED_UP");
    }

    private static MakeBooking booking(String id, LocalDate date) {
        return new MakeBooking(new Wish(
                new BookingId(id), new ServiceCode("DKC-03"), date, LocalTime.of(9, 0), 1, false, "holder-" + id));
    }

    @Test
    void they_may_be_given_in_any_part_of_the_day_but_only_once() {
        day.publish(new Calendar()
                .bands(
                        new BandQuota(LocalTime.of(8, 0), LocalTime.of(10, 0), 1),
                        new BandQuota(LocalTime.of(10, 0), LocalTime.of(15, 0), 1))
                .catalogue());
        day.accepted(HallDay.SUPERVISOR, more("o1", "DKC-01", HallDay.MONDAY, 2));

        at("09:00");
        day.visitors("DKC-01", 2);
        at("10:00");
        day.visitors("DKC-01", 2);
        assertThat(closure("DKC-01")).isEqualTo(Closure.QUOTA_USED_UP);
    }

    @Test
    void those_approved_count_from_what_was_given_beyond_the_quota_before() {
        day.accepted(HallDay.ORGANISER, more("o1", "DKC-03", HallDay.MONDAY, 3));
        day.visitors("DKC-03", 5);
        day.accepted(HallDay.ORGANISER, new TakeBackOverride(new OverrideId("o1")));
        usedUp("v6", "DKC-03");

        day.accepted(HallDay.SUPERVISOR, more("o2", "DKC-03", HallDay.MONDAY, 1));
        day.accepted(HallDay.SUPERVISOR, more("o3", "DKC-03", HallDay.MONDAY, 1));

        day.visitors("DKC-03", 2);
        usedUp("v8", "DKC-03");
    }

    @Test
    void what_a_part_of_the_day_gave_beyond_its_quota_before_takes_nothing_of_those_approved() {
        day.publish(new Calendar()
                .bands(
                        new BandQuota(LocalTime.of(8, 0), LocalTime.of(10, 0), 1),
                        new BandQuota(LocalTime.of(10, 0), LocalTime.of(15, 0), 1))
                .catalogue());
        day.accepted(HallDay.SUPERVISOR, more("o1", "DKC-01", HallDay.MONDAY, 2));
        at("09:00");
        day.visitors("DKC-01", 3);
        day.accepted(HallDay.SUPERVISOR, new TakeBackOverride(new OverrideId("o1")));

        day.accepted(HallDay.SUPERVISOR, more("o2", "DKC-01", HallDay.MONDAY, 2));
        day.visitors("DKC-01", 1);
        at("10:00");
        day.visitors("DKC-01", 2);
        assertThat(closure("DKC-01")).isEqualTo(Closure.QUOTA_USED_UP);
    }

    private void at(String time) {
        day.at(HallDay.MONDAY
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Asia/Jakarta"))
                .toInstant()
                .toString());
    }

    private Closure closure(String service) {
        Directory directory = day.state.directory().orElseThrow();
        return Schedule.availability(
                        day.state,
                        directory,
                        directory.service(new ServiceCode(service)).orElseThrow(),
                        day.now())
                .closure();
    }

    @Test
    void a_number_of_numbers_a_service_and_a_quota_are_needed_and_the_right() {
        day.rejected(HallDay.TAX_SUPERVISOR, more("o", "DKC-03", HallDay.MONDAY, 1), RejectionCode.NOT_ALLOWED);
        day.rejected(HallDay.HELP_DESK, more("o", "DKC-03", HallDay.MONDAY, 1), RejectionCode.NOT_ALLOWED);
        day.rejected(HallDay.SUPERVISOR, more("o", "DKC-01", HallDay.MONDAY, 1), RejectionCode.NO_QUOTA);
        for (Integer wrong : new Integer[] {null, 0, -1, 1_001}) {
            invalid(more("o", "DKC-03", HallDay.MONDAY, wrong), "numbers");
        }
        invalid(more("o", null, HallDay.MONDAY, 1), "service");
        ApproveOverride ofAll = new ApproveOverride(
                new OverrideId("o"),
                new AgencyCode("KPP"),
                null,
                HallDay.MONDAY,
                Kind.MORE_NUMBERS,
                null,
                null,
                "MANY_WAIT",
                1);
        assertThat(day.rejected(HallDay.ORGANISER, ofAll, RejectionCode.HOURS_INVALID)
                        .details())
                .containsEntry("field", "service");
        invalid(more("o", "DKC-03", HallDay.MONDAY.minusDays(1), 1), "date");
    }

    private void invalid(ApproveOverride command, String field) {
        assertThat(day.rejected(HallDay.SUPERVISOR, command, RejectionCode.HOURS_INVALID)
                        .details())
                .containsEntry("field", field);
    }
}
