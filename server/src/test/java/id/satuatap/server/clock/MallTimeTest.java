package id.satuatap.server.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MallTimeTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private Instant wall = NINE;
    private long nanos = 77;

    @Test
    void aStepOfTheWallClockDoesNotBendTheMallsTime() {
        MonotonicMallTime time = start(ClockAnchor.real(), Optional.empty());
        pass(Duration.ofMinutes(1));
        wall = wall.minus(Duration.ofHours(3));

        assertThat(time.instant()).isEqualTo(NINE.plusSeconds(60));
    }

    /**
     * A clock that is behind the last record, and one that is days ahead. The second was followed, and its time was in the
     * record: no correction could bring the mall back.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, -20})
    void aClockThatCannotBeBelievedIsNotFollowed(int lastRecordDaysAhead) {
        Instant last = NINE.plus(Duration.ofDays(lastRecordDaysAhead));
        MonotonicMallTime time = start(ClockAnchor.real(), Optional.of(last));
        pass(Duration.ofSeconds(5));

        assertThat(time.instant()).isEqualTo(last.plusSeconds(5));
    }

    @Test
    void aConfirmedClockIsFollowedFromThenOn() {
        Instant last = NINE.minus(Duration.ofDays(20));
        MonotonicMallTime time = start(ClockAnchor.real(), Optional.of(last));
        pass(Duration.ofSeconds(5));
        DayEvent confirmed = new DayEvent.ClockConfirmed(Duration.ofDays(20).toMillis());
        time.committed(new Commit(1, 8, 8, last, List.of(new Recorded(8, last, confirmed))), new HallState());
        pass(Duration.ofSeconds(2));

        assertThat(time.instant()).isEqualTo(wall);
    }

    @Test
    void aStepIsToldInTheMallsMilliseconds() {
        ClockAnchor demonstration = new ClockAnchor(NINE, NINE, 60);
        WallClockWatch watch = new WallClockWatch(demonstration, () -> wall, () -> nanos);
        wall = wall.plusSeconds(10);

        assertThat(watch.stepMillis()).isEqualTo(OptionalLong.of(600_000));
    }

    @Test
    void aDemonstrationGoesOnInItsOwnTimeAfterARestart() {
        ClockAnchor anchor = new ClockAnchor(Instant.parse("2026-11-23T00:30:00Z"), NINE, 60);
        MonotonicMallTime first = start(anchor, Optional.empty());
        pass(Duration.ofSeconds(30));
        assertThat(first.instant()).isEqualTo("2026-11-23T01:00:00Z");

        MonotonicMallTime second = start(anchor, Optional.of(first.instant()));
        pass(Duration.ofSeconds(1));
        assertThat(second.instant()).isEqualTo(first.instant()).isEqualTo("2026-11-23T01:01:00Z");
        assertThat(second.rate()).isEqualTo(60);
    }

    @Test
    void aStepAboveTwoSecondsIsNoticedOnce() {
        WallClockWatch watch = new WallClockWatch(ClockAnchor.real(), () -> wall, () -> nanos);
        pass(Duration.ofHours(5));
        assertThat(watch.stepMillis()).isEqualTo(OptionalLong.empty());
        wall = wall.plusMillis(2_000);
        assertThat(watch.stepMillis()).isEqualTo(OptionalLong.empty());
        wall = wall.plusMillis(1_000);

        assertThat(watch.stepMillis()).isEqualTo(OptionalLong.of(3_000));
        assertThat(watch.stepMillis()).isEqualTo(OptionalLong.empty());
    }

    private MonotonicMallTime start(ClockAnchor anchor, Optional<Instant> lastRecord) {
        HallState past = new HallState();
        lastRecord.ifPresent(last -> new Fold(past).apply(1, last, new DayEvent.ServerStarted("test", last)));
        return MonotonicMallTime.start(anchor, () -> wall, () -> nanos, past);
    }

    private void pass(Duration duration) {
        wall = wall.plus(duration);
        nanos += TimeUnit.NANOSECONDS.convert(duration);
    }
}
