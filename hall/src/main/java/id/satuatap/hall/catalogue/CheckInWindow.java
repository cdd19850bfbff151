package id.satuatap.hall.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody with a booking may check in. Immutable.
 *
 * @param earlyMinutes before the booked time; 0 to 240
 * @param lateMinutes after it; 0 to 120
 */
public record CheckInWindow(int earlyMinutes, int lateMinutes) {
    /**
     * The time from which he counts as waiting for the order: the booked one, so that he stands among those who came
     * without a booking as if he had come then. Empty outside the window.
     */
    public Optional<Instant> effectiveAt(Instant booked, Instant now) {
        boolean tooEarly = now.isBefore(booked.minus(Duration.ofMinutes(earlyMinutes)));
        boolean tooLate = now.isAfter(booked.plus(Duration.ofMinutes(lateMinutes)));
        return tooEarly || tooLate ? Optional.empty() : Optional.of(booked);
    }
}
