package id.satuatap.hall.detour;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.ReservedFor;
import java.util.Optional;

/**
 * Whether a counter may call a leg that is kept for somebody. Immutable picture, confined to the engine's thread.
 *
 * <p>It is kept as long as whoever is meant has an open counter, paused or not, that serves it; then any counter may call
 * again, so that nobody waits for an officer who went home.
 */
public record Reserved(HallState state, Directory directory) {
    /** Whether the rules may choose it there. */
    public boolean mayCall(Leg leg, Counter counter) {
        return state.detours()
                .reservedFor(leg.id())
                .flatMap(whom -> seat(whom, leg.service()))
                .map(seat -> seat.equals(counter.code()))
                .orElse(true);
    }

    /** The attended counter at which whoever is meant serves this; empty when there is none now. */
    public Optional<CounterCode> seat(ReservedFor whom, ServiceCode service) {
        Optional<CounterCode> where = whom.officer() == null
                ? Optional.ofNullable(whom.counter())
                        .filter(code -> state.desk(code).officer() != null)
                : state.counterOf(whom.officer());
        return where.filter(code -> directory
                .counter(code)
                .filter(counter -> counter.services().contains(service))
                .isPresent());
    }
}
