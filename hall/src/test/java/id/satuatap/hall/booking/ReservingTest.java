package id.satuatap.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.booking.BookingFault.Reason;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.BookingCommand.CancelBooking;
import id.satuatap.hall.command.BookingCommand.ImportBookings;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.MoveBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.BookingState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservingTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.open();

    private static Wish wish(String id, String service, LocalDate date, String time) {
        return new Wish(
                new BookingId(id), HallDay.service(service), date, LocalTime.parse(time), 1, false, "holder-" + id);
    }

    private void books(String id, String service, LocalDate date, String time) {
        day.accepted(HallDay.HELP_DESK, new MakeBooking(wish(id, service, date, time)));
    }

    private Booking booking(String id) {
        return day.state.bookings().find(new BookingId(id)).orElseThrow();
    }

    @Test
    void each_booking_has_a_code_of_its_own_by_which_it_is_found_however_it_is_typed() {
        books("b1", "DKC-01", TUESDAY, "09:00");
        books("b2", "DKC-01", TUESDAY, "09:00");

        String code = booking("b1").code().shown();
        assertThat(code).isNotEqualTo(booking("b2").code().shown());
        assertThat(day.state.bookings().withWord(code.toLowerCase(java.util.Locale.ROOT)))
                .contains(booking("b1"));
        assertThat(day.state.bookings().withWord(" " + code.replace("-", " "))).contains(booking("b1"));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,   2026-11-24, 09:00, service, UNKNOWN_SERVICE",
        "DKC-01, 2026-11-22, 09:00, date,    DATE_OVER",
        "DKC-01, 2027-02-24, 09:00, date,    TOO_FAR_AHEAD",
        "DKC-01, 2026-11-28, 09:00, date,    NOT_GIVEN_THAT_DAY",
        "DKC-01, 2026-12-25, 09:00, date,    NOT_GIVEN_THAT_DAY",
        "DKC-01, 2026-11-24, 07:59, time,    OUTSIDE_HOURS",
        "DKC-01, 2026-11-24, 14:31, time,    OUTSIDE_HOURS",
    })
    void a_wish_that_cannot_be_met_is_refused_with_its_field_and_its_reason(
            String service, LocalDate date, String time, String field, Reason reason) {
        Decision.Rejected refused = day.rejected(
                HallDay.HELP_DESK, new MakeBooking(wish("b1", service, date, time)), RejectionCode.BOOKING_INVALID);

        assertThat(refused.details()).containsEntry("field", field).containsEntry("reason", reason.name());
    }

    @Test
    void a_time_of_today_that_nobody_could_check_in_for_any_more_is_over() {
        day.at("2026-11-23T03:00:00Z");

        books("b1", "DKC-01", HallDay.MONDAY, "09:40");
        Decision.Rejected refused = day.rejected(
                HallDay.HELP_DESK,
                new MakeBooking(wish("b2", "DKC-01", HallDay.MONDAY, "09:39")),
                RejectionCode.BOOKING_INVALID);

        assertThat(refused.details()).containsEntry("reason", "TIME_OVER");
    }

    @Test
    void an_agency_books_for_itself_alone() {
        day.accepted(HallDay.SUPERVISOR, new MakeBooking(wish("b1", "DKC-01", TUESDAY, "09:00")));
        day.rejected(
                HallDay.TAX_SUPERVISOR,
                new MakeBooking(wish("b2", "DKC-01", TUESDAY, "09:00")),
                RejectionCode.NOT_YOUR_AGENCY);

        CancelBooking cancel = new CancelBooking(new BookingId("b1"), "ASKED");
        day.rejected(HallDay.TAX_SUPERVISOR, cancel, RejectionCode.UNKNOWN_BOOKING);
        day.rejected(HallDay.SITI, cancel, RejectionCode.NOT_ALLOWED);
        day.rejected(HallDay.KIOSK, cancel, RejectionCode.NOT_ALLOWED);
    }

    /** Whoever tried ids learned which bookings another agency has. */
    @Test
    void nobody_hears_whether_another_agency_has_a_booking() {
        books("b1", "DKC-01", TUESDAY, "09:00");

        for (String id : new String[] {"b1", "no-such-booking"}) {
            day.rejected(
                    HallDay.TAX_SUPERVISOR,
                    new MakeBooking(wish(id, "DKC-01", TUESDAY, "09:00")),
                    RejectionCode.NOT_YOUR_AGENCY);
            day.rejected(
                    HallDay.TAX_SUPERVISOR,
                    new CancelBooking(new BookingId(id), "ASKED"),
                    RejectionCode.UNKNOWN_BOOKING);
            Decision.Rejected refused = day.rejected(
                    HallDay.TAX_SUPERVISOR,
                    new ImportBookings(List.of(wish(id, "DKC-01", TUESDAY, "09:00"))),
                    RejectionCode.BOOKING_INVALID);
            assertThat(refused.details()).containsEntry("reason", "NOT_YOUR_AGENCY");
        }
    }

    @Test
    void a_reference_into_the_vault_is_a_short_word_and_never_what_somebody_typed() {
        for (String typed : new String[] {"Budi Santoso", "", "x".repeat(49), "0812-3456#"}) {
            assertThatThrownBy(() -> new Wish(
                            new BookingId("b1"),
                            HallDay.service("DKC-01"),
                            TUESDAY,
                            LocalTime.of(9, 0),
                            1,
                            false,
                            typed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Budi");
        }
    }

    @Test
    void bookings_and_numbers_without_one_share_the_quota() {
        books("b1", "DKC-03", HallDay.MONDAY, "09:00");
        day.visitor("DKC-03");

        Decision.Rejected walkIn = day.rejected(
                HallDay.KIOSK,
                new IssueTicket(new VisitId("late"), HallDay.service("DKC-03"), 1, false, "id"),
                RejectionCode.SERVICE_CLOSED);
        assertThat(walkIn.details()).containsEntry("reason", "QUOTA_USED_UP");
        Decision.Rejected booked = day.rejected(
                HallDay.HELP_DESK,
                new MakeBooking(wish("b2", "DKC-03", HallDay.MONDAY, "10:00")),
                RejectionCode.BOOKING_INVALID);
        assertThat(booked.details()).containsEntry("reason", "QUOTA_USED_UP");
    }

    @Test
    void on_a_full_day_one_that_is_kept_may_still_go_to_another_time() {
        books("b1", "DKC-03", TUESDAY, "09:00");
        books("b2", "DKC-03", TUESDAY, "10:00");
        Directory directory = day.state.directory().orElseThrow();
        Service service = directory.service(HallDay.service("DKC-03")).orElseThrow();
        FreeTimes times = new FreeTimes(day.state, directory, day.now());

        assertThat(times.of(service, TUESDAY)).isEmpty();
        assertThat(times.forMoving(booking("b1"), service, TUESDAY))
                .contains(LocalTime.of(11, 0))
                .doesNotContain(LocalTime.of(9, 0), LocalTime.of(10, 0));
    }

    @Test
    void a_place_is_free_again_when_it_is_cancelled_and_when_nobody_can_check_in_any_more() {
        books("b1", "DKC-03", HallDay.MONDAY, "09:00");
        books("b2", "DKC-03", HallDay.MONDAY, "10:00");
        day.accepted(HallDay.HELP_DESK, new CancelBooking(new BookingId("b2"), "ASKED"));
        day.visitor("DKC-03");

        day.at("2026-11-23T02:20:00Z");
        day.rejected(
                HallDay.KIOSK,
                new IssueTicket(new VisitId("early"), HallDay.service("DKC-03"), 1, false, "id"),
                RejectionCode.SERVICE_CLOSED);
        day.at("2026-11-23T02:21:00Z");
        day.visitor("DKC-03");
    }

    @Test
    void whoever_moves_within_a_full_day_takes_his_own_place_along() {
        books("b1", "DKC-03", TUESDAY, "09:00");
        books("b2", "DKC-03", TUESDAY, "10:00");

        day.accepted(HallDay.HELP_DESK, new MoveBooking(new BookingId("b1"), TUESDAY, LocalTime.of(11, 0), "ASKED"));
        books("b3", "DKC-03", TUESDAY.plusDays(1), "09:00");
        day.rejected(
                HallDay.HELP_DESK,
                new MoveBooking(new BookingId("b3"), TUESDAY, LocalTime.of(12, 0), "ASKED"),
                RejectionCode.BOOKING_INVALID);

        assertThat(booking("b1").time()).isEqualTo("11:00");
        assertThat(booking("b1").at()).isEqualTo("2026-11-24T04:00:00Z");
    }

    @Test
    void of_an_import_with_one_faulty_line_nothing_is_kept() {
        Decision.Rejected refused = day.rejected(
                HallDay.ADMINISTRATOR,
                new ImportBookings(List.of(
                        wish("b1", "DKC-03", TUESDAY, "09:00"),
                        wish("b2", "DKC-03", TUESDAY, "09:00"),
                        wish("b3", "DKC-03", TUESDAY, "09:00"))),
                RejectionCode.BOOKING_INVALID);

        assertThat(refused.details()).containsEntry("line", "3").containsEntry("reason", "QUOTA_USED_UP");
        assertThat(day.state.bookings().all()).isEmpty();
    }

    @Test
    void the_same_import_twice_changes_nothing_and_a_longer_one_adds_what_is_new() {
        Wish one = wish("b1", "DKC-01", TUESDAY, "09:00");
        Wish two = wish("b2", "DKC-01", TUESDAY, "09:05");
        day.accepted(HallDay.ADMINISTRATOR, new ImportBookings(List.of(one)));
        day.accepted(HallDay.HELP_DESK, new MoveBooking(one.id(), TUESDAY, LocalTime.of(13, 0), "ASKED"));

        day.rejected(HallDay.ADMINISTRATOR, new ImportBookings(List.of(one)), RejectionCode.BOOKING_EXISTS);
        assertThat(day.accepted(HallDay.ADMINISTRATOR, new ImportBookings(List.of(one, two))))
                .hasSize(1);
        assertThat(booking("b1").time()).isEqualTo("13:00");
    }

    @Test
    void bookings_of_days_to_come_outlive_the_day_and_a_restart() {
        books("today", "DKC-01", HallDay.MONDAY, "09:00");
        books("tomorrow", "DKC-01", TUESDAY, "09:00");

        assertThat(day.accepted(HallDay.ADMINISTRATOR, new CloseDay()))
                .contains(new BookingEvent.BookingMissed(new BookingId("today"), "NOT_COME"));
        day.at("2026-11-24T00:30:00Z");
        day.accepted(HallDay.SERVER, new OpenDay(TUESDAY));

        assertThat(booking("today").state()).isEqualTo(BookingState.MISSED);
        assertThat(booking("tomorrow").state()).isEqualTo(BookingState.BOOKED);
        Morning morning = Morning.of(day.state).orElseThrow();
        assertThat(StateDigest.of(morning.begin())).isEqualTo(StateDigest.of(day.state));
        assertThat(morning.begin().bookings().expected(HallDay.service("DKC-01"), TUESDAY, LocalTime.MIN))
                .isEqualTo(1);
    }

    @Test
    void a_booking_of_a_day_on_which_the_hall_never_opened_is_told_apart() {
        books("b1", "DKC-01", TUESDAY, "09:00");
        day.accepted(HallDay.ADMINISTRATOR, new CloseDay());
        day.at("2026-11-25T00:30:00Z");
        day.accepted(HallDay.SERVER, new OpenDay(TUESDAY.plusDays(1)));

        assertThat(day.accepted(HallDay.ADMINISTRATOR, new CloseDay()))
                .contains(new BookingEvent.BookingMissed(new BookingId("b1"), "DAY_NOT_OPENED"));
    }

    @Test
    void what_became_of_a_booking_is_forgotten_after_a_week() {
        books("b1", "DKC-01", HallDay.MONDAY, "09:00");
        day.accepted(HallDay.ADMINISTRATOR, new CloseDay());
        day.at("2026-12-01T00:30:00Z");
        day.accepted(HallDay.SERVER, new OpenDay(LocalDate.of(2026, 12, 1)));

        assertThat(day.state.bookings().all()).isEmpty();
    }
}
