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
import id.satuatap.hall.state.Morning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockDoubtTest {
    private final HallDay day = HallDay.staffed();

    @Test
    void two_weeks_of_rest_are_believed_and_a_second_more_is_not() {
        Instant fortnight = day.now().plus(Duration.ofDays(14));

        assertThat(starts(fortnight)).noneMatch(DayEvent.ClockDoubted.class::isInstance);
        assertThat(starts(fortnight.plusSeconds(1))).hasAtLeastOneElementOfType(DayEvent.ClockDoubted.class);
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
