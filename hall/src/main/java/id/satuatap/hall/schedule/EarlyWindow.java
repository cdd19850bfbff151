package id.satuatap.hall.schedule;

import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import java.util.Optional;

/** Numbers are given from some time before the service begins. Stateless. */
final class EarlyWindow implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        LocalTime first = Doors.firstNumber(asked.directory(), asked.service(), asked.date(), asked.hours());
        return asked.time().isBefore(first) ? Optional.of(new Refusal(Closure.NOT_YET_OPEN, first)) : Optional.empty();
    }
}
