package id.satuatap.hall.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CheckInWindowTest {
    private static final Instant BOOKED = Instant.parse("2026-11-23T03:00:00Z");
    private final CheckInWindow window = new CheckInWindow(60, 20);

    @Test
    void who_checks_in_an_hour_before_or_twenty_minutes_late_stands_at_the_booked_time() {
        assertThat(window.effectiveAt(BOOKED, Instant.parse("2026-11-23T02:00:00Z")))
                .contains(BOOKED);
        assertThat(window.effectiveAt(BOOKED, Instant.parse("2026-11-23T03:20:00Z")))
                .contains(BOOKED);
    }

    @Test
    void earlier_or_later_he_may_not_check_in() {
        assertThat(window.effectiveAt(BOOKED, Instant.parse("2026-11-23T01:59:59Z")))
                .isEmpty();
        assertThat(window.effectiveAt(BOOKED, Instant.parse("2026-11-23T03:20:01Z")))
                .isEmpty();
    }
}
