package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** What the day's visits to several services are bound by. Confined to the engine's thread. */
public final class Journeys {
    private final Map<VisitId, LifeEventCode> lifeEvents = new LinkedHashMap<>();
    private final Set<LegId> planned = new LinkedHashSet<>();
    private final Map<LegId, List<LegId>> after = new LinkedHashMap<>();
    private final Map<TurnId, LegId> next = new LinkedHashMap<>();

    void begin(VisitId visit, LifeEventCode lifeEvent) {
        lifeEvents.put(visit, lifeEvent);
    }

    void plan(LegId leg) {
        planned.add(leg);
    }

    void order(LegId leg, List<LegId> before) {
        after.put(leg, before);
    }

    void reach(LegId leg, TurnId from) {
        next.put(from, leg);
    }

    void clear() {
        lifeEvents.clear();
        planned.clear();
        after.clear();
        next.clear();
    }

    void describe(StringJoiner lines) {
        lifeEvents.forEach((visit, lifeEvent) -> lines.add("comes for " + lifeEvent + " " + visit));
        planned.forEach(leg -> lines.add("was planned " + leg));
        after.forEach((leg, before) -> lines.add("not before others " + leg + " " + before));
        next.forEach((turn, leg) -> lines.add("next after " + turn + " " + leg));
    }

    /** Why its visitor came; empty where he chose his services himself. */
    public Optional<LifeEventCode> lifeEvent(VisitId visit) {
        return Optional.ofNullable(lifeEvents.get(visit));
    }

    /** Whether a leg was planned before it waited; it may have ended since. */
    public boolean wasPlanned(LegId leg) {
        return planned.contains(leg);
    }

    /** The legs of the same visit that must have ended before this one waits. */
    public List<LegId> after(LegId leg) {
        return after.getOrDefault(leg, List.of());
    }

    /** The planned leg that became the next one when a turn ended. */
    public Optional<LegId> nextAfter(TurnId ended) {
        return Optional.ofNullable(next.get(ended));
    }
}
