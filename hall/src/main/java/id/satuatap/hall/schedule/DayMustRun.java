package id.satuatap.hall.schedule;

import id.satuatap.hall.schedule.Availability.Closure;
import id.satuatap.hall.state.Day;
import java.util.Optional;

/** Numbers belong to an open business day. Stateless. */
final class DayMustRun implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        return asked.state()
                        .day()
                        .filter(day ->
                                day.phase() == Day.Phase.OPEN && day.date().equals(asked.date()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.forToday(Closure.DAY_NOT_OPEN));
    }
}
