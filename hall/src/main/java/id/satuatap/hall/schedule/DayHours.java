package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a service is given on a date, or why not. Immutable.
 *
 * @param hours null when it is not given
 * @param closure null when it is given
 * @param holiday that closes it, null otherwise
 * @param rule the name of the policy that said so
 */
public record DayHours(
        @Nullable ServiceHours hours,
        @Nullable Closure closure,
        @Nullable Holiday holiday,
        String rule) {

    static DayHours open(ServiceHours hours, HoursPolicy policy) {
        return new DayHours(hours, null, null, policy.name());
    }

    static DayHours closed(Closure closure, HoursPolicy policy) {
        return new DayHours(null, closure, null, policy.name());
    }

    static DayHours on(Holiday holiday, HoursPolicy policy) {
        return new DayHours(null, Closure.HOLIDAY, holiday, policy.name());
    }

    public Optional<ServiceHours> given() {
        return Optional.ofNullable(hours);
    }
}
