package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import java.util.HashMap;
import java.util.Map;

/** Who is kept for whom, and who sits where, from events alone. Confined to one thread. */
final class Reservations implements Ear {
    private final Map<LegId, CounterCode> counterOf = new HashMap<>();
    private final Map<LegId, PersonId> officerOf = new HashMap<>();
    private final Map<CounterCode, PersonId> seats = new HashMap<>();

    /** Whether a counter may call him: he is kept for it, for nobody, or for somebody who serves him nowhere now. */
    boolean mayCall(LineBooks.Waiting waiting, CounterCode counter, Directory directory) {
        CounterCode kept = counterOf.get(waiting.leg());
        PersonId officer = officerOf.get(waiting.leg());
        if (kept != null) {
            return kept.equals(counter) || !seats.containsKey(kept) || !serves(kept, waiting.service(), directory);
        }
        return officer == null
                || officer.equals(seats.get(counter))
                || seats.entrySet().stream()
                        .noneMatch(seat ->
                                seat.getValue().equals(officer) && serves(seat.getKey(), waiting.service(), directory));
    }

    private static boolean serves(CounterCode code, ServiceCode service, Directory directory) {
        return directory
                .counter(code)
                .map(Counter::services)
                .filter(services -> services.contains(service))
                .isPresent();
    }

    @Override
    public Boolean opened(DayEvent.DayOpened event) {
        counterOf.clear();
        officerOf.clear();
        return true;
    }

    @Override
    public Boolean reserved(MovingEvent.LegReserved event) {
        if (event.counter() != null) {
            counterOf.put(event.leg(), event.counter());
        }
        if (event.officer() != null) {
            officerOf.put(event.leg(), event.officer());
        }
        return true;
    }

    @Override
    public Boolean kept(SupervisingEvent.TicketKept event) {
        counterOf.remove(event.leg());
        officerOf.remove(event.leg());
        return reserved(new MovingEvent.LegReserved(event.leg(), event.counter(), event.officer()));
    }

    @Override
    public Boolean opened(CounterEvent.CounterOpened event) {
        seats.put(event.counter(), event.officer());
        return true;
    }

    @Override
    public Boolean closed(CounterEvent.CounterClosed event) {
        return seats.remove(event.counter()) != null;
    }
}
