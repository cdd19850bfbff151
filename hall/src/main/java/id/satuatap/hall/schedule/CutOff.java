package id.satuatap.hall.schedule;

import id.satuatap.hall.schedule.Availability.Closure;
import java.util.Optional;

/** After the last-number hour no number is given; those who wait are still served. Stateless. */
final class CutOff implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        return asked.time().isBefore(asked.hours().lastTicket())
                ? Optional.empty()
                : Optional.of(Refusal.forToday(Closure.CUT_OFF));
    }
}
