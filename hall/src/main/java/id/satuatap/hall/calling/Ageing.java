package id.satuatap.hall.calling;

import id.satuatap.hall.visit.Leg;
import java.time.Duration;
import java.time.Instant;

/**
 * Whoever waited long enough waits no longer behind the services that his counter calls first, so that nobody starves in a
 * line that is only for idle hours. Immutable.
 *
 * @param minutes of waiting by the effective time; 0 for never
 */
public record Ageing(int minutes) {
    public boolean hasAged(Leg leg, Instant now) {
        return minutes > 0 && !now.isBefore(leg.place().effectiveAt().plus(Duration.ofMinutes(minutes)));
    }
}
