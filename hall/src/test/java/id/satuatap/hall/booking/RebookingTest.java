package id.satuatap.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.ServiceTimes;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.command.BookingCommand.CheckIn;
import id.satuatap.hall.command.BookingCommand.MakeBooking;
import id.satuatap.hall.command.BookingCommand.Wish;
import id.satuatap.hall.command.JourneyCommand.IssueJourney;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.RebookTicket;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.Booking;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RebookingTest {
    private static final LocalDate TUESDAY = HallDay.MONDAY.plusDays(1);

    private final HallDay day = HallDay.staffed();

    private static RebookTicket rebook(LegId leg, LocalDate date) {
        return new RebookTicket(leg, date, null, "NO_TIME_LEFT");
    }

    @Test
    void the_record_names_who_expects_him_and_when_and_he_waits_no_more() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        assertThat(day.accepted(HallDay.SUPERVISOR, rebook(leg, TUESDAY)))
                .contains(
                        new ScheduleEvent.LegRebooked(leg, TUESDAY, "NO_TIME_LEFT", new PersonId("rini")),
                        new DayEvent.UnservedRecorded(leg, "REBOOKED"))
                .hasSize(3);
        assertThat(day.state.leg(leg).orElseThrow().state()).isEqualTo(LegState.UNSERVED);
        assertThat(day.state.line(HallDay.service("DKC-01")).size()).isZero();
    }

    @Test
    void he_checks_in_on_that_day_with_the_paper_that_he_has() {
        Visit visit = day.priority("DKC-01");
        day.accepted(HallDay.SUPERVISOR, rebook(visit.id().leg(1), TUESDAY));
        day.accepted(HallDay.ADMINISTRATOR, new CloseDay());
        day.at("2026-11-24T00:45:00Z");
        day.accepted(HallDay.SERVER, new OpenDay(TUESDAY));

        day.accepted(HallDay.KIOSK, new CheckIn(new VisitId("again"), visit.token(), "id"));

        Visit again = day.state.visit(new VisitId("again")).orElseThrow();
        assertThat(again.priority()).isTrue();
        assertThat(day.firstLeg(again).place().effectiveAt()).isEqualTo("2026-11-24T01:00:00Z");
    }

    private Booking rebooked(Visit visit) {
        LegId leg = visit.id().leg(1);
        List<HallEvent> events = day.accepted(HallDay.SUPERVISOR, rebook(leg, TUESDAY));
        return day.state
                .bookings()
                .find(((BookingEvent) events.get(1)).booking())
                .orElseThrow();
    }

    private List<LocalTime> rebooked(String service, int visitors) {
        List<Visit> left =
                IntStream.range(0, visitors).mapToObj(n -> day.visitor(service)).toList();
        return left.stream().map(visit -> rebooked(visit).time()).toList();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    /** All of them had to come by the opening minute's window, and one of them was served in it. */
    @Test
    void those_who_are_left_over_come_one_after_another_as_fast_as_the_counters_work() {
        assertThat(rebooked("DKC-01", 6))
                .containsExactly(
                        time("08:00"), time("08:05"), time("08:10"), time("08:15"), time("08:20"), time("08:30"));
    }

    @Test
    void they_keep_out_of_the_places_that_are_kept_for_others() {
        day.accepted(
                HallDay.HELP_DESK,
                new MakeBooking(new Wish(
                        new BookingId("b1"), HallDay.service("DKC-01"), TUESDAY, time("08:05"), 1, false, null)));

        assertThat(rebooked("DKC-01", 3)).containsExactly(time("08:00"), time("08:10"), time("08:15"));
    }

    @Test
    void no_more_of_them_come_in_a_part_of_the_day_than_it_has_numbers() {
        day.publish(HallCatalogue.mall()
                .with(new Timetable(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ServiceTimes(
                                HallDay.service("DKC-01"),
                                List.of(),
                                List.of(new BandQuota(time("08:00"), time("10:00"), 2)))),
                        true,
                        ClosingRule.NONE)));
        day.at("2026-11-23T03:00:00Z");

        assertThat(rebooked("DKC-01", 4)).containsExactly(time("08:00"), time("08:05"), time("10:00"), time("10:05"));
    }

    @Test
    void what_the_hall_owes_is_kept_beyond_the_quota_too_and_still_at_times_of_their_own() {
        for (String at : new String[] {"08:00", "09:00"}) {
            day.accepted(
                    HallDay.HELP_DESK,
                    new MakeBooking(
                            new Wish(new BookingId(at), HallDay.service("DKC-03"), TUESDAY, time(at), 1, false, null)));
        }

        assertThat(rebooked("DKC-03", 2)).containsExactly(time("08:15"), time("08:30"));
    }

    /** Two legs of one visit were booked with the word of its one paper, and one of the two could not check in with it. */
    @Test
    void one_paper_checks_in_for_one_booking() {
        VisitId visit = new VisitId("two");
        day.accepted(
                HallDay.KIOSK,
                new IssueJourney(
                        visit, null, List.of(HallDay.service("DKC-01"), HallDay.service("KPP-01")), 1, false, "id"));
        day.accepted(HallDay.ORGANISER, rebook(visit.leg(1), TUESDAY));
        day.accepted(HallDay.ORGANISER, rebook(visit.leg(2), TUESDAY));

        List<Booking> both = day.state.bookings().on(TUESDAY);
        String paper = day.state.visit(visit).orElseThrow().token();
        assertThat(both).extracting(Booking::paper).containsExactly(paper, null);
        assertThat(day.state.bookings().withWord(paper)).contains(both.get(0));
        assertThat(day.state.bookings().withWord(both.get(1).code().shown())).contains(both.get(1));
    }

    @Test
    void only_a_day_to_come_on_which_somebody_serves_is_promised() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        for (LocalDate date :
                new LocalDate[] {HallDay.MONDAY, TUESDAY.minusDays(7), HallDay.MONDAY.plusDays(5), TUESDAY.plusDays(100)
                }) {
            day.rejected(HallDay.SUPERVISOR, rebook(leg, date), RejectionCode.HOURS_INVALID);
        }
    }

    @Test
    void whoever_was_called_is_served_and_not_sent_away() {
        LegId leg = day.visitor("DKC-01").id().leg(1);
        day.calls(HallDay.SITI, "L01");

        day.rejected(HallDay.SUPERVISOR, rebook(leg, TUESDAY), RejectionCode.TURN_CHANGED);
    }

    @Test
    void nobody_sends_away_the_visitors_of_another_agency() {
        LegId leg = day.visitor("DKC-01").id().leg(1);

        day.rejected(HallDay.TAX_SUPERVISOR, rebook(leg, TUESDAY), RejectionCode.NOT_YOUR_AGENCY);
        for (Principal other : new Principal[] {HallDay.SITI, HallDay.KIOSK, HallDay.SERVER}) {
            day.rejected(other, rebook(leg, TUESDAY), RejectionCode.NOT_ALLOWED);
        }
        day.rejected(HallDay.ORGANISER, rebook(new LegId("nobody/1"), TUESDAY), RejectionCode.UNKNOWN_VISIT);
    }
}
