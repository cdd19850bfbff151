package id.satuatap.hall.event;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;

/** An agency's work stood still, or went on. Immutable. */
public sealed interface OutageEvent extends HallEvent {
    AgencyCode agency();

    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.outage(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * Nobody of it is called any more. Who said so is the record's principal.
     *
     * @param reason a code
     * @param services that nobody is called for then
     * @param counters that call nobody then
     */
    record AgencyFrozen(AgencyCode agency, String reason, List<ServiceCode> services, List<CounterCode> counters)
            implements OutageEvent {
        public AgencyFrozen {
            services = List.copyOf(services);
            counters = List.copyOf(counters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.frozen(this);
        }
    }

    /** It goes on, or the day was closed over it. */
    record AgencyThawed(AgencyCode agency) implements OutageEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.thawed(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R frozen(AgencyFrozen event);

        R thawed(AgencyThawed event);
    }
}
