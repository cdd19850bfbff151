package id.satuatap.hall.state;

import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.id.AgencyCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The agencies whose work stands still, and since when the others' goes on again. Confined to the engine's thread. */
public final class Outages {
    private final Map<AgencyCode, Outage> now = new LinkedHashMap<>();
    private final Map<AgencyCode, Instant> endedAt = new LinkedHashMap<>();

    /** Those of the day that are over, by agency, in the order in which they were. */
    private final Map<AgencyCode, List<Stretch>> over = new LinkedHashMap<>();

    private record Stretch(Instant from, Instant to) {}

    void clear() {
        now.clear();
        endedAt.clear();
        over.clear();
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

    /**
     * Until when somebody may come who has so long after his time: whoever's time to come ran into an outage has as long
     * again after it.
     */
    public Instant lastToCome(AgencyCode agency, Instant time, Duration late) {
        Instant last = time.plus(late);
        for (Stretch outage : over.getOrDefault(agency, List.of())) {
            Instant afterIt = outage.to().plus(late);
            last = !outage.from().isAfter(last) && afterIt.isAfter(last) ? afterIt : last;
        }
        return last;
    }

    /** The other way round: whoever's time was before this cannot come at a moment any more. */
    public Instant firstStillToCome(AgencyCode agency, Instant moment, Duration late) {
        Instant reached = of(agency).map(Outage::since).orElse(moment);
        List<Stretch> before = over.getOrDefault(agency, List.of());
        for (int n = before.size() - 1; n >= 0; n--) {
            Stretch outage = before.get(n);
            boolean reaches = !outage.to().plus(late).isBefore(reached);
            reached = reaches && outage.from().isBefore(reached) ? outage.from() : reached;
        }
        return reached.minus(late);
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
            Outage ended = now.remove(event.agency());
            endedAt.put(event.agency(), at);
            if (ended != null) {
                over.computeIfAbsent(event.agency(), first -> new ArrayList<>()).add(new Stretch(ended.since(), at));
            }
            return true;
        }
    }
}
