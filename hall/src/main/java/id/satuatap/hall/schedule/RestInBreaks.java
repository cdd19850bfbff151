package id.satuatap.hall.schedule;

import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.schedule.Availability.Closure;
import java.time.LocalTime;
import java.util.Optional;

/** In an agency's break numbers go on or stop, by its setting or else the mall's. Calling is the officers' matter. Stateless. */
final class RestInBreaks implements MomentPolicy {
    @Override
    public Optional<Refusal> against(ServiceMoment asked) {
        Boolean own = asked.directory().times(asked.service().agency()).numbersInBreaks();
        boolean goesOn = own != null ? own : asked.directory().timetable().numbersInBreaks();
        return goesOn
                ? Optional.empty()
                : asked.hours().breakAt(asked.time()).map(rest -> refusal(asked.hours(), rest.to()));
    }

    private static Refusal refusal(ServiceHours hours, LocalTime end) {
        return end.isBefore(hours.lastTicket()) ? new Refusal(Closure.BREAK, end) : Refusal.forToday(Closure.CUT_OFF);
    }
}
