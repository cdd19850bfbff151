package id.satuatap.hall.state;

import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.id.AgencyCode;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The agencies whose work stands still, and since when the others' goes on again. Confined to the engine's thread. */
public final class Outages {
    private final Map<AgencyCode, Outage> now = new LinkedHashMap<>();
    private final Map<AgencyCode, Instant> endedAt = new LinkedHashMap<>();

    void clear() {
        now.clear();
        endedAt.clear();
    }

    void describe(StringJoiner lines) {
        now.values().forEach(outage -> lines.add(outage.toString()));
        endedAt.forEach((agency, at) -> lines.add(agency + " works again since " + at));
    }

    public Optional<Outage> of(AgencyCode agency) {
        return Optional.ofNullable(now.get(agency));
    }

    /** In the order in which they began. */
    public Collection<Outage> all() {
        return Collections.unmodifiableCollection(now.values());
    }

    /** When the agency's last outage of the day ended; empty when it had none. */
    public Optional<Instant> endedAt(AgencyCode agency) {
        return Optional.ofNullable(endedAt.get(agency));
    }

    /** The fold of their events. */
    final class Folding implements OutageEvent.Cases<Boolean> {
        private final Instant at;

        Folding(Instant at) {
            this.at = at;
        }

        @Override
        public Boolean frozen(OutageEvent.AgencyFrozen event) {
            now.put(event.agency(), new Outage(event.agency(), event.reason(), at));
            return true;
        }

        @Override
        public Boolean thawed(OutageEvent.AgencyThawed event) {
            now.remove(event.agency());
            endedAt.put(event.agency(), at);
            return true;
        }
    }
}
