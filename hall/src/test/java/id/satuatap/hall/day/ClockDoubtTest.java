package id.satuatap.hall.day;

import static id.satuatap.hall.HallDay.ORGANISER;
import static id.satuatap.hall.HallDay.SERVER;
import static id.satuatap.hall.HallDay.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.command.OrganiserCommand.CloseDay;
import id.satuatap.hall.command.OrganiserCommand.ConfirmClock;
import id.satuatap.hall.command.OrganiserCommand.OpenDay;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.ServerCommand.ReportClockStep;
import id.satuatap.hall.command.ServerCommand.StartServer;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockDoubtTest {
    private final HallDay day = HallDay.staffed();

    /** A machine that woke three days ahead closed the day in the middle of it and opened a wrong one. */
    @Test
    void while_a_day_is_open_no_clock_is_believed_that_leaves_out_a_working_day() {
        assertThat(starts(Instant.parse("2026-11-24T16:00:00Z"))).noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(Instant.parse("2026-11-25T00:00:00Z")))
                .hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
    }

    /** Doubted, the mall stood on Friday all Monday, and nobody there could say otherwise. */
    @Test
    void a_day_left_open_by_a_power_cut_on_friday_keeps_nobody_out_on_monday() {
        day.accepted(ORGANISER, new CloseDay());
        day.at("2026-11-27T00:30:00Z");
        day.accepted(ORGANISER, new OpenDay(HallDay.MONDAY.plusDays(4)));
        day.at("2026-11-27T07:00:00Z");
        day.accepted(SERVER, new ReportClockStep(3_000));

        assertThat(starts(Instant.parse("2026-11-30T00:00:00Z"))).noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(Instant.parse("2026-12-01T00:00:00Z")))
                .hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
    }

    @Test
    void a_closed_mall_starts_by_itself_on_its_next_working_day_and_not_on_the_one_after() {
        day.accepted(ORGANISER, new CloseDay());

        assertThat(starts(Instant.parse("2026-11-24T00:00:00Z"))).noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(Instant.parse("2026-11-25T00:00:00Z")))
                .hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
    }

    @Test
    void weekends_and_holidays_are_no_working_days() {
        day.accepted(ORGANISER, new CloseDay());
        day.at("2026-12-24T09:00:00Z");
        day.accepted(SERVER, new ReportClockStep(3_000));

        assertThat(starts(Instant.parse("2026-12-28T00:00:00Z")))
                .as("Christmas is a Friday")
                .noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(Instant.parse("2026-12-29T00:00:00Z")))
                .hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
    }

    @Test
    void without_a_catalogue_two_weeks_of_rest_are_believed_and_a_second_more_is_not() {
        HallState past = new HallState();
        Instant last = day.now();
        new Fold(past).apply(1, last, new DayEvent.ServerStarted("test", last));
        Instant fortnight = last.plus(Duration.ofDays(14));

        assertThat(ClockDoubt.about(past, fortnight)).isFalse();
        assertThat(ClockDoubt.about(past, fortnight.plusSeconds(1))).isTrue();
    }

    @Test
    void a_clock_before_the_last_record_is_doubted_too_but_for_a_small_step_back() {
        Instant behind = day.now().minus(Duration.ofMinutes(2));

        assertThat(starts(behind)).noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(behind.minusSeconds(1))).hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
    }

    @Test
    void a_doubtful_clock_opens_and_closes_nothing_until_a_person_confirms() {
        starts(day.now().plus(Duration.ofDays(15)));
        day.at("2026-11-23T17:00:01Z");

        day.rejected(SERVER, new CheckTimers(), RejectionCode.NOTHING_DUE);
        day.rejected(ORGANISER, new CloseDay(), RejectionCode.CLOCK_DOUBTFUL);
        day.rejected(ORGANISER, new OpenDay(HallDay.MONDAY.plusDays(1)), RejectionCode.CLOCK_DOUBTFUL);
        day.rejected(SITI, new ConfirmClock(), RejectionCode.NOT_ALLOWED);

        day.accepted(ORGANISER, new ConfirmClock());
        day.accepted(ORGANISER, new CloseDay());
    }

    @Test
    void a_confirmed_clock_jumps_to_the_machines_time() {
        Instant before = day.now();
        starts(before.plus(Duration.ofDays(20)));
        day.later(Duration.ofHours(1));

        assertThat(day.accepted(ORGANISER, new ConfirmClock()))
                .containsExactly(new DayEvent.ClockConfirmed(Duration.ofDays(20).toMillis()));
        assertThat(day.state.lastRecordAt())
                .contains(before.plus(Duration.ofDays(20)).plus(Duration.ofHours(1)));
        day.rejected(ORGANISER, new ConfirmClock(), RejectionCode.NOTHING_DUE);
    }

    @Test
    void a_clock_that_is_set_right_while_it_is_doubted_is_confirmed_as_it_is_then() {
        starts(day.now().plus(Duration.ofDays(365)));
        day.accepted(SERVER, new ReportClockStep(-Duration.ofDays(364).toMillis()));

        assertThat(day.accepted(ORGANISER, new ConfirmClock()))
                .containsExactly(new DayEvent.ClockConfirmed(Duration.ofDays(1).toMillis()));
    }

    @Test
    void the_mall_never_goes_back_behind_its_record() {
        Instant before = day.now();
        starts(before.minus(Duration.ofDays(3_650)));

        assertThat(day.accepted(ORGANISER, new ConfirmClock())).containsExactly(new DayEvent.ClockConfirmed(0));
        assertThat(day.state.lastRecordAt()).contains(before);
    }

    /** Once doubted it stayed doubted, however right the clock was at the next start. */
    @Test
    void a_start_with_a_right_clock_needs_nobody() {
        starts(day.now().plus(Duration.ofDays(20)));
        starts(day.now().plus(Duration.ofMinutes(5)));

        assertThat(day.state.clockDoubtful()).isFalse();
        day.accepted(ORGANISER, new CloseDay());
    }

    @Test
    void no_morning_is_kept_of_a_doubtful_clock() {
        HallDay quiet = HallDay.open();
        assertThat(Morning.of(quiet.state)).isPresent();
        quiet.accepted(SERVER, new StartServer("test", quiet.now().minusSeconds(180)));

        assertThat(Morning.of(quiet.state)).isEmpty();
    }

    private List<HallEvent> starts(Instant wallClock) {
        return day.accepted(SERVER, new StartServer("test", wallClock));
    }
}
