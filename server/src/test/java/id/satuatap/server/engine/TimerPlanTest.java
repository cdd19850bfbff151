package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.state.HallState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerPlanTest {
    private final TimerPlan plan = new TimerPlan();

    @Test
    void theFirstLookIsDueAtOnce() {
        assertThat(plan.isDue(MallFixture.MONDAY_NINE)).isTrue();
        assertThat(plan.nanosUntilDue(MallFixture.MONDAY_NINE, 1)).isZero();
    }

    @Test
    void withoutLimitsTheNextLookIsAtTheNextMinute() {
        plan.looked(new HallState(), Instant.parse("2026-11-23T02:00:15Z"));

        assertThat(plan.isDue(Instant.parse("2026-11-23T02:00:59.999Z"))).isFalse();
        assertThat(plan.isDue(Instant.parse("2026-11-23T02:01:00Z"))).isTrue();
    }

    @Test
    void aFasterMallIsWaitedForLess() {
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        plan.looked(new HallState(), now);

        assertThat(plan.nanosUntilDue(now, 60)).isBetween(1_000_000_000L, 1_002_000_000L);
    }
}
