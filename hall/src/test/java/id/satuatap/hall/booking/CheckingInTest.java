package id.satuatap.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.command.BookingCommand.CancelBooking;
import id.satuatap.hall.command.BookingCommand.CheckIn;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OutageCommand.FreezeAgency;
import id.satuatap.hall.command.OutageCommand.ThawAgency;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.ApproveOverride;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.BookingState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CheckingInTest {
    private static final AgencyCode DKC = new AgencyCode("DKC");

    private final HallDay day = HallDay.open();
    private int comings;

    /** For the service DKC-01, ten o'clock if nothing else is said. */
    private String booked(LocalDate date, String time) {
        BookingId id = new BookingId("b" + day.state.bookings().all().size());
        day.accepted(
                HallDay.HELP_DESK,
                new MakeBooking(new Wish(id, HallDay.service("DKC-01"), date, LocalTime.parse(time), 2, false, null)));
        return day.state.bookings().find(id).orElseThrow().code().text();
    }

    private String booked() {
        return booked(HallDay.MONDAY, "10:00");
    }

    private CheckIn comes(String code) {
        comings++;
        return new CheckIn(new VisitId("coming-" + comings), code, "id");
    }

    private Visit checksIn(String code) {
        day.accepted(HallDay.KIOSK, comes(code));
        return day.state.visit(new VisitId("coming-" + comings)).orElseThrow();
    }

    private Decision.Rejected refused(String code, RejectionCode why) {
        return day.rejected(HallDay.KIOSK, comes(code), why);
    }

    @Test
    void he_gets_the_next_number_of_the_one_sequence_and_stands_at_his_booked_time() {
        String code = booked();
        Visit before = day.visitor("DKC-01");
        day.at("2026-11-23T02:30:00Z");

        Visit visit = checksIn(code);

        assertThat(before.number().text()).isEqualTo("AB-001");
        assertThat(visit.number().text()).isEqualTo("AB-002");
        assertThat(visit.persons()).isEqualTo(2);
        Leg leg = day.firstLeg(visit);
        assertThat(leg.place().effectiveAt()).isEqualTo("2026-11-23T03:00:00Z");
        assertThat(leg.startedAt()).isEqualTo("2026-11-23T03:00:00Z");
        assertThat(day.state.bookings().withWord(code).orElseThrow().state()).isEqualTo(BookingState.CHECKED_IN);
    }

    @Test
    void walk_ins_who_came_before_his_time_go_first_and_those_after_it_wait_for_him() {
        String code = booked();
        day.at("2026-11-23T02:58:00Z");
        checksIn(code);
        Visit before = day.visitor("DKC-01");
        day.at("2026-11-23T03:01:00Z");
        Visit after = day.visitor("DKC-01");
        day.accepted(HallDay.SITI, new OpenCounter(HallDay.counter("L01")));
        day.accepted(HallDay.BUDI, new OpenCounter(HallDay.counter("L02")));

        day.calls(HallDay.SITI, "L01");
        day.calls(HallDay.BUDI, "L02");

        assertThat(day.ticketAt("L01")).isEqualTo(before.number().text());
        assertThat(day.ticketAt("L02")).isEqualTo("AB-001");
        assertThat(day.firstLeg(after).turns()).isZero();
    }

    @Test
    void who_checks_in_after_his_time_stands_where_he_would_have_stood_and_waits_from_now() {
        String code = booked();
        day.at("2026-11-23T03:15:00Z");
        Visit walkIn = day.visitor("DKC-01");
        day.at("2026-11-23T03:20:00Z");

        Leg leg = day.firstLeg(checksIn(code));

        assertThat(leg.place()).isLessThan(day.firstLeg(walkIn).place());
        assertThat(leg.startedAt()).isEqualTo(day.now());
    }

    @Test
    void a_minute_too_early_he_is_told_from_when_and_a_minute_too_late_until_when() {
        String code = booked();

        day.at("2026-11-23T01:59:00Z");
        assertThat(refused(code, RejectionCode.CHECK_IN_TOO_EARLY).details()).containsEntry("from", "09:00");
        day.at("2026-11-23T03:20:01Z");
        assertThat(refused(code, RejectionCode.CHECK_IN_TOO_LATE).details())
                .containsEntry("until", "10:20")
                .containsEntry("time", "10:00");
    }

    @Test
    void on_another_day_he_is_told_which_is_his() {
        String code = booked(HallDay.MONDAY.plusDays(1), "10:00");

        assertThat(refused(code, RejectionCode.CHECK_IN_OTHER_DAY).details()).containsEntry("date", "2026-11-24");
    }

    @Test
    void nobody_checks_in_twice_and_the_second_time_hears_his_number() {
        String code = booked();
        day.at("2026-11-23T02:30:00Z");
        checksIn(code);

        assertThat(refused(code, RejectionCode.ALREADY_CHECKED_IN).details()).containsEntry("ticket", "AB-001");
    }

    @Test
    void what_was_cancelled_what_was_missed_and_what_never_was_are_told_apart() {
        String cancelled = booked();
        day.accepted(HallDay.HELP_DESK, new CancelBooking(new BookingId("b0"), "ASKED"));
        String missed = booked();

        refused(cancelled, RejectionCode.BOOKING_CANCELLED);
        refused("AAAAAA", RejectionCode.UNKNOWN_BOOKING);
        day.accepted(HallDay.ADMINISTRATOR, new CloseDay());
        refused(missed, RejectionCode.BOOKING_MISSED);
    }

    @Test
    void while_his_agency_stands_still_he_is_told_so_and_loses_nothing_by_it() {
        String code = booked();
        day.at("2026-11-23T02:50:00Z");
        day.accepted(HallDay.SUPERVISOR, new FreezeAgency(DKC, "SYSTEM_DOWN"));
        assertThat(refused(code, RejectionCode.AGENCY_FROZEN).details()).containsEntry("reason", "SYSTEM_DOWN");

        day.at("2026-11-23T04:00:00Z");
        day.accepted(HallDay.SUPERVISOR, new ThawAgency(DKC));
        day.at("2026-11-23T04:20:00Z");

        assertThat(day.firstLeg(checksIn(code)).place().effectiveAt()).isEqualTo("2026-11-23T03:00:00Z");
    }

    private void standsStill(String from, String until) {
        day.at(from);
        day.accepted(HallDay.SUPERVISOR, new FreezeAgency(DKC, "SYSTEM_DOWN"));
        day.at(until);
        day.accepted(HallDay.SUPERVISOR, new ThawAgency(DKC));
    }

    /** Any outage of the day that ended after his time let him in, though his time was long over when it began. */
    @Test
    void an_outage_after_his_time_was_over_brings_it_back_to_nobody() {
        String code = booked();
        standsStill("2026-11-23T03:20:01Z", "2026-11-23T04:00:00Z");

        assertThat(refused(code, RejectionCode.CHECK_IN_TOO_LATE).details()).containsEntry("until", "10:20");
    }

    @Test
    void a_second_outage_in_the_time_that_the_first_left_him_holds_him_up_again() {
        String code = booked();
        standsStill("2026-11-23T03:20:00Z", "2026-11-23T04:00:00Z");
        standsStill("2026-11-23T04:10:00Z", "2026-11-23T05:00:00Z");

        day.at("2026-11-23T05:20:01Z");
        assertThat(refused(code, RejectionCode.CHECK_IN_TOO_LATE).details()).containsEntry("until", "12:20");
        day.at("2026-11-23T05:20:00Z");
        checksIn(code);
    }

    @Test
    void the_place_of_whoever_an_outage_holds_up_is_nobody_elses() {
        for (String at : new String[] {"10:00", "10:01"}) {
            day.accepted(
                    HallDay.HELP_DESK,
                    new MakeBooking(new Wish(
                            new BookingId(at),
                            HallDay.service("DKC-03"),
                            HallDay.MONDAY,
                            LocalTime.parse(at),
                            1,
                            false,
                            null)));
        }
        standsStill("2026-11-23T02:50:00Z", "2026-11-23T04:00:00Z");
        IssueTicket walkIn = new IssueTicket(new VisitId("walk-in"), HallDay.service("DKC-03"), 1, false, "id");

        day.at("2026-11-23T04:20:00Z");
        day.rejected(HallDay.KIOSK, walkIn, RejectionCode.SERVICE_CLOSED);
        day.at("2026-11-23T04:21:00Z");
        day.accepted(HallDay.KIOSK, walkIn);
    }

    @Test
    void when_the_service_was_closed_for_today_he_is_told_so() {
        String code = booked();
        day.at("2026-11-23T02:30:00Z");
        day.accepted(
                HallDay.ORGANISER,
                new ApproveOverride(
                        new OverrideId("o1"),
                        DKC,
                        null,
                        HallDay.MONDAY,
                        HoursOverride.Kind.CLOSED,
                        null,
                        null,
                        "EVENT",
                        null));

        assertThat(refused(code, RejectionCode.SERVICE_CLOSED).details()).containsEntry("reason", "CLOSED_TODAY");
    }

    @Test
    void his_place_is_kept_though_the_last_number_was_given() {
        String code = booked(HallDay.MONDAY, "14:30");
        day.at("2026-11-23T07:45:00Z");

        assertThat(checksIn(code).number().text()).isEqualTo("AB-001");
    }

    @Test
    void only_kiosks_and_the_help_desk_check_in() {
        String code = booked();
        day.at("2026-11-23T02:30:00Z");

        day.rejected(HallDay.SITI, comes(code), RejectionCode.NOT_ALLOWED);
        day.rejected(HallDay.SUPERVISOR, comes(code), RejectionCode.NOT_ALLOWED);
        day.accepted(HallDay.HELP_DESK, comes(code));
    }
}
