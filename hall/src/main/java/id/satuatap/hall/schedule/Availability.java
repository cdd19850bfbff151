package id.satuatap.hall.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service gives numbers at a moment, and if not, why. Immutable.
 *
 * @param closure null when it does
 * @param opensAt when it will, today; null when unknown or not today
 * @param openDays the weekdays on which the agency serves
 */
public record Availability(
        @Nullable Closure closure, @Nullable LocalTime opensAt, List<DayOfWeek> openDays) {
    public Availability {
        openDays = List.copyOf(openDays);
    }

    /** Why no number is given. */
    public enum Closure {
        HOLIDAY,
        NOT_TODAY,
        NOT_YET_OPEN,
        CUT_OFF,
        QUOTA_USED_UP,
        DAY_NOT_OPEN
    }

    public boolean open() {
        return closure == null;
    }

    public Optional<Closure> reason() {
        return Optional.ofNullable(closure);
    }
}
