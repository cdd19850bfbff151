package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MallClockTest {
    private static final Instant OWN = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final MallClock clock = new MallClock(nanos::get, InstantSource.fixed(OWN));

    @Test
    void untilAServerWasHeardItIsThisPcsTime() {
        assertThat(clock.told()).isFalse();
        assertThat(clock.instant()).isEqualTo(OWN);
        assertThat(clock.afterReal(1_000)).isEmpty();
    }

    @Test
    void betweenTwoTellingsItRunsOnAtTheMallsRate() {
        clock.follow(NOON, 60);
        pass(2_000);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(120));
        assertThat(clock.afterReal(1_000)).contains(NOON.plusSeconds(180));
    }

    @Test
    void aClockThatStandsStandsHereToo() {
        clock.follow(NOON, 0);
        pass(2_000);

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void aFrameThatWasSlowOnItsWayDoesNotTurnItBack() {
        clock.follow(NOON, 1);
        pass(2_000);
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(2_000));

        clock.follow(NOON.plusMillis(1_700), 1);
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(2_000));
        pass(1_000);
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(2_700));
    }

    @Test
    void aServerWhoseClockWasSetBackIsFollowed() {
        clock.follow(NOON, 1);
        clock.instant();

        clock.follow(NOON.minusSeconds(3_600), 1);

        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(3_600));
    }

    private void pass(long millis) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
