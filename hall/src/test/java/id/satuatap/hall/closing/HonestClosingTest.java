package id.satuatap.hall.closing;

import static id.satuatap.hall.HallDay.counter;
import static id.satuatap.hall.HallDay.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.HoursOverride.Kind;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.command.MovingCommand.HoldTicket;
import id.satuatap.hall.command.MovingCommand.ResumeTicket;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.OutageCommand.FreezeAgency;
import id.satuatap.hall.command.OutageCommand.ThawAgency;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ScheduleCommand.ApproveOverride;
import id.satuatap.hall.command.ServerCommand.StartServer;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.estimate.CounterTimes;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.issuing.Quote;
import id.satuatap.hall.schedule.Availability;
import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.Turn;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DKC-01 takes ten minutes, is served at L01, L02 and L03 and closes at 15.00; the last number hour is 14.30. */
class HonestClosingTest {
    private static final String TWO_O_CLOCK = "2026-11-23T07:00:00Z";

    private final HallDay day = lookingAhead(95);

    private static HallDay lookingAhead(int percent) {
        HallDay day = HallDay.staffed();
        day.publish(HallCatalogue.mall()
                .with(new Timetable(
                        List.of(), List.of(), List.of(), List.of(), true, new ClosingRule(percent, 60, 10))));
        return day;
    }

    private static Availability look(HallDay day) {
        return Numbers.availability(
                day.state,
                day.state.directory().orElseThrow(),
                day.state.directory().orElseThrow().service(service("DKC-01")).orElseThrow(),
                day.now());
    }

    private static int numbersUntilItStops(HallDay day) {
        int given = 0;
        while (look(day).open() && given < 100) {
            day.pressed("DKC-01");
            given++;
        }
        return given;
    }

    @Test
    void no_number_is_given_whose_visitor_would_not_be_finished_in_time() {
        day.at(TWO_O_CLOCK);

        int given = numbersUntilItStops(day);

        // Two counters have twelve times ten minutes left; with certainty some fewer.
        assertThat(given).isBetween(6, 10);
        assertThat(look(day).closure()).isEqualTo(Closure.WILL_NOT_FINISH);
        assertThat(look(day).opensOn()).isEqualTo(HallDay.MONDAY.plusDays(1));
        assertThat(day.rejected(
                                HallDay.KIOSK,
                                new IssueTicket(new VisitId("late"), service("DKC-01"), 1, false, "id"),
                                RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "WILL_NOT_FINISH");
    }

    @Test
    void an_outage_is_thought_to_last_as_long_again_as_it_has() {
        day.at("2026-11-23T05:30:00Z");
        for (int n = 0; n < 6; n++) {
            day.pressed("DKC-01");
        }
        day.accepted(HallDay.SUPERVISOR, new FreezeAgency(new AgencyCode("DKC"), "NETWORK_DOWN"));
        assertThat(look(day).open()).isTrue();

        day.at("2026-11-23T06:40:00Z");

        assertThat(look(day).closure()).isEqualTo(Closure.WILL_NOT_FINISH);
        day.accepted(HallDay.SUPERVISOR, new ThawAgency(new AgencyCode("DKC")));
        assertThat(look(day).open()).isTrue();
    }

    @Test
    void those_on_hold_are_work_still_to_be_done() {
        for (int n = 0; n < 20; n++) {
            Turn turn = served();
            day.accepted(HallDay.SITI, new HoldTicket(counter("L01"), turn.id(), "COPY", null));
        }
        day.at(TWO_O_CLOCK);

        assertThat(look(day).closure()).isEqualTo(Closure.WILL_NOT_FINISH);
    }

    @Test
    void who_is_served_on_teaches_nothing_of_how_long_a_service_takes() {
        Turn held = served();
        day.accepted(HallDay.SITI, new HoldTicket(counter("L01"), held.id(), "COPY", null));
        CounterTimes before = times();
        day.accepted(HallDay.SITI, new ResumeTicket(counter("L01"), held.leg()));
        day.later(Duration.ofSeconds(5));
        day.accepted(
                HallDay.SITI,
                new FinishServing(counter("L01"), day.turnAt("L01").id()));

        assertThat(times()).isEqualTo(before);
    }

    private CounterTimes times() {
        return CounterTime.of(
                day.state,
                day.state.directory().orElseThrow().service(service("DKC-01")).orElseThrow());
    }

    private Turn served() {
        day.visitor("DKC-01");
        Turn turn = day.calls(HallDay.SITI, "L01");
        day.accepted(HallDay.SITI, new StartServing(counter("L01"), turn.id()));
        return turn;
    }

    @Test
    void the_more_counters_attend_the_more_numbers_there_are() {
        day.at(TWO_O_CLOCK);
        day.accepted(HallDay.BUDI, new CloseCounter(counter("L02")));

        assertThat(numbersUntilItStops(day)).isBetween(2, 5);
    }

    @Test
    void the_surer_it_must_be_the_fewer_numbers_there_are() {
        HallDay bold = lookingAhead(50);
        HallDay careful = lookingAhead(99);
        bold.at(TWO_O_CLOCK);
        careful.at(TWO_O_CLOCK);

        assertThat(numbersUntilItStops(careful)).isLessThan(numbersUntilItStops(bold));
    }

    @Test
    void without_the_rule_numbers_are_given_until_the_last_number_hour() {
        HallDay blind = lookingAhead(0);
        blind.at(TWO_O_CLOCK);

        assertThat(numbersUntilItStops(blind)).isEqualTo(100);
    }

    @Test
    void it_is_told_before_it_happens() {
        day.at("2026-11-23T03:00:00Z");
        assertThat(look(day).lastNumberAbout()).isNull();

        day.at(TWO_O_CLOCK);
        assertThat(look(day).lastNumberAbout()).isEqualTo(LocalTime.of(14, 30));
        LocalTime before = LocalTime.MAX;
        while (look(day).open()) {
            LocalTime told = look(day).lastNumberAbout();
            assertThat(told).isNotNull().isBeforeOrEqualTo(before);
            before = told;
            day.pressed("DKC-01");
        }
        assertThat(before).isBefore(LocalTime.of(14, 20));
    }

    @Test
    void a_crowd_long_before_the_close_is_told_how_many_numbers_are_left() {
        day.at("2026-11-23T05:00:00Z");
        int least = Integer.MAX_VALUE;
        int told = 0;
        while (look(day).open()) {
            Availability now = look(day);
            Integer left = now.numbersLeftAbout();
            if (left != null) {
                assertThat(left).isLessThanOrEqualTo(least);
                least = left;
                told++;
            }
            day.pressed("DKC-01");
        }

        assertThat(told).isBetween(5, 15);
        assertThat(least).isLessThanOrEqualTo(2);
    }

    /** It was looked at by the standard of the longest, and told by what its own visitors took lately: "few" were 23. */
    @Test
    void how_many_are_told_is_what_makes_them_few() {
        day.at("2026-11-23T02:00:00Z");
        serves(20, Duration.ofMinutes(2));
        day.at("2026-11-23T05:00:00Z");
        int told = 0;
        while (look(day).open()) {
            Integer left = look(day).numbersLeftAbout();
            if (left != null) {
                assertThat(left).isLessThanOrEqualTo(10);
                told++;
            }
            day.pressed("DKC-01");
        }

        assertThat(told).isPositive();
    }

    @Test
    void in_the_morning_every_counter_of_the_catalogue_is_expected() {
        HallDay early = lookingAhead(95);
        early.accepted(HallDay.SITI, new CloseCounter(counter("L01")));
        early.accepted(HallDay.BUDI, new CloseCounter(counter("L02")));
        early.at("2026-11-23T01:10:00Z");
        for (int n = 0; n < 40; n++) {
            early.pressed("DKC-01");
        }

        assertThat(look(early).open()).isTrue();
        early.later(Duration.ofMinutes(6));
        assertThat(look(early).closure()).isEqualTo(Closure.WILL_NOT_FINISH);
        early.accepted(HallDay.SITI, new OpenCounter(counter("L01")));
        early.accepted(HallDay.BUDI, new OpenCounter(counter("L02")));
        assertThat(look(early).open()).isTrue();
    }

    @Test
    void an_extension_gives_numbers_again() {
        day.at(TWO_O_CLOCK);
        numbersUntilItStops(day);
        day.accepted(
                HallDay.SUPERVISOR,
                new ApproveOverride(
                        new OverrideId("o1"),
                        new AgencyCode("DKC"),
                        null,
                        HallDay.MONDAY,
                        Kind.EXTENDED,
                        null,
                        LocalTime.of(16, 0),
                        "CROWD",
                        null));

        assertThat(look(day).open()).isTrue();
    }

    /** It stood still at a fixed time for each visitor, whatever the day showed. */
    @Test
    void complaint80_the_wait_that_is_told_learns_from_the_day() {
        day.at("2026-11-23T02:00:00Z");
        for (int n = 0; n < 6; n++) {
            day.pressed("DKC-01");
        }
        Quote before = quote(day);

        HallDay slow = lookingAhead(95);
        slow.at("2026-11-23T02:00:00Z");
        serves(slow, 10, Duration.ofMinutes(25));
        for (int n = 0; n < 6; n++) {
            slow.pressed("DKC-01");
        }

        assertThat(quote(slow).ahead()).isEqualTo(before.ahead());
        assertThat(quote(slow).fromMinutes()).isGreaterThan(before.fromMinutes());
        assertThat(quote(slow).toMinutes()).isGreaterThan(before.toMinutes());
    }

    private static Quote quote(HallDay day) {
        Directory directory = day.state.directory().orElseThrow();
        return Quote.of(
                day.state, directory, directory.service(service("DKC-01")).orElseThrow());
    }

    private void serves(int visitors, Duration each) {
        serves(day, visitors, each);
    }

    private static void serves(HallDay day, int visitors, Duration each) {
        for (int n = 0; n < visitors; n++) {
            day.visitor("DKC-01");
            Turn turn = day.calls(HallDay.SITI, "L01");
            day.accepted(HallDay.SITI, new StartServing(counter("L01"), turn.id()));
            day.later(each);
            day.accepted(HallDay.SITI, new FinishServing(counter("L01"), turn.id()));
        }
    }

    @Test
    void what_the_day_shows_counts_and_is_remembered_by_the_next() {
        day.at("2026-11-23T02:00:00Z");
        serves(10, Duration.ofMinutes(25));
        day.at(TWO_O_CLOCK);
        assertThat(numbersUntilItStops(day)).isLessThan(5);

        List<?> closing = day.accepted(HallDay.ORGANISER, new CloseDay());
        assertThat(closing)
                .filteredOn(ScheduleEvent.EstimatesAdopted.class::isInstance)
                .hasSize(1);
        day.at("2026-11-24T01:00:00Z");
        day.accepted(HallDay.ORGANISER, new OpenDay(HallDay.MONDAY.plusDays(1)));

        assertThat(day.state.learned().today(service("DKC-01")).count()).isZero();
        assertThat(CounterTime.of(
                                day.state,
                                day.state
                                        .directory()
                                        .orElseThrow()
                                        .service(service("DKC-01"))
                                        .orElseThrow())
                        .meanSeconds())
                .isBetween(900L, 1_500L);
        assertThat(StateDigest.of(Morning.of(day.state).orElseThrow().begin())).isEqualTo(StateDigest.of(day.state));
    }

    @Test
    void an_officer_who_forgets_to_finish_teaches_no_more_than_four_standards() {
        day.at("2026-11-23T02:00:00Z");
        serves(1, Duration.ofHours(3));

        assertThat(day.state.learned().today(service("DKC-01")).seconds()).isEqualTo(40 * 60);
    }

    /** A power cut of two hours taught that each visitor takes four standards, and services stopped without a word. */
    @Test
    void what_was_under_way_while_the_server_was_off_teaches_nothing() {
        Turn turn = served();
        day.at("2026-11-23T04:30:00Z");
        day.accepted(HallDay.SERVER, new StartServer("test", day.now()));
        CounterTimes before = times();

        day.accepted(HallDay.SITI, new FinishServing(counter("L01"), turn.id()));

        assertThat(times()).isEqualTo(before);
        serves(1, Duration.ofMinutes(9));
        assertThat(times().count()).isEqualTo(before.count() + 1);
    }

    @Test
    void a_short_restart_hides_nothing_of_how_long_a_service_takes() {
        Turn turn = served();
        day.later(Duration.ofMinutes(2));
        day.accepted(HallDay.SERVER, new StartServer("test", day.now()));
        CounterTimes before = times();

        day.accepted(HallDay.SITI, new FinishServing(counter("L01"), turn.id()));

        assertThat(times().count()).isEqualTo(before.count() + 1);
    }

    @Test
    void nobody_is_sent_on_to_a_service_that_could_not_finish_him_any_more() {
        day.at(TWO_O_CLOCK);
        day.visitor("DKC-01");
        Turn turn = day.calls(HallDay.SITI, "L01");
        day.accepted(HallDay.SITI, new StartServing(counter("L01"), turn.id()));
        day.at("2026-11-23T07:58:00Z");

        assertThat(day.rejected(
                                HallDay.SITI,
                                new TransferTicket(counter("L01"), turn.id(), service("KPP-01"), null, null),
                                RejectionCode.SERVICE_CLOSED)
                        .details())
                .containsEntry("reason", "WILL_NOT_FINISH");
    }
}
