package id.satuatap.hall.schedule;

import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Why no number is given at a moment of a day on which the service is given. Immutable.
 *
 * @param again when numbers will be given again today, null when they will not or nobody knows
 */
public record Refusal(Closure closure, @Nullable LocalTime again) {
    static Refusal forToday(Closure closure) {
        return new Refusal(closure, null);
    }
}
