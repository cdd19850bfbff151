package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the day's visits to several services are bound by. Confined to the engine's thread. */
public final class Journeys {
    private final Map<VisitId, LifeEventCode> lifeEvents = new LinkedHashMap<>();
    private final Set<LegId> planned = new LinkedHashSet<>();
    private final Map<LegId, List<LegId>> after = new LinkedHashMap<>();
    private final Map<TurnId, LegId> next = new LinkedHashMap<>();

    /** The places that legs left to others. */
    private final Map<LegId, LeftPlace> left = new LinkedHashMap<>();

    /** Whose place a planned leg takes when it waits. */
    private final Map<LegId, LegId> kept = new LinkedHashMap<>();

    private final Map<VisitId, Joined> joined = new LinkedHashMap<>();

    /** For which number somebody was counted who has another one now. */
    private final Map<VisitId, VisitId> cameWith = new LinkedHashMap<>();

    /** Of the record that is read: legs that were handed over by a joining that it takes back. */
    private final List<LegId> takenBack = new ArrayList<>();

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
        left.clear();
        kept.clear();
        joined.clear();
        cameWith.clear();
        takenBack.clear();
    }

    void describe(StringJoiner lines) {
        lifeEvents.forEach((visit, lifeEvent) -> lines.add("comes for " + lifeEvent + " " + visit));
        planned.forEach(leg -> lines.add("was planned " + leg));
        after.forEach((leg, before) -> lines.add("not before others " + leg + " " + before));
        next.forEach((turn, leg) -> lines.add("next after " + turn + " " + leg));
        left.forEach((leg, place) -> lines.add("left " + leg + " " + place));
        kept.forEach((leg, of) -> lines.add("comes to the place " + leg + " " + of));
        joined.forEach((visit, join) -> lines.add("joined " + visit + " " + join));
        cameWith.forEach((visit, whole) -> lines.add("came with " + whole + " " + visit));
    }

    void join(VisitId visit, VisitId into) {
        takenBack.clear();
        joined.put(visit, new Joined(into, List.of()));
    }

    void part(VisitId visit) {
        takenBack.clear();
        Joined join = joined.remove(visit);
        if (join != null) {
            join.legs().forEach(handed -> takenBack.add(handed.leg()));
        }
    }

    void split() {
        takenBack.clear();
    }

    /** @param counted whether one of the persons who were counted for the other number is counted for this one instead */
    void goesAlong(VisitId visit, VisitId whole, boolean counted) {
        if (counted) {
            cameWith.put(visit, whole);
        } else {
            cameWith.remove(visit, whole);
        }
    }

    /** A joining before the one that is taken back goes on with the leg that stands for its own again. */
    void queuedAgain(LegId leg, Predicate<LegId> same) {
        for (LegId old : takenBack) {
            if (same.test(old)) {
                takenBack.remove(old);
                joined.replaceAll((visit, join) -> join.instead(old, leg));
                return;
            }
        }
    }

    /** @param place where the leg waited, null where it was planned */
    void handOver(VisitId visit, LegId leg, @Nullable LegId to, @Nullable LeftPlace place) {
        if (place != null) {
            left.put(leg, place);
        }
        LegId of = place != null ? leg : kept.remove(leg);
        if (to != null && of != null) {
            kept.put(to, of);
        }
        joined.computeIfPresent(visit, (any, join) -> join.with(new Joined.Handed(leg, to)));
    }

    void restore(LegId leg) {
        kept.remove(leg);
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

    /** The place that a leg left when another came to stand for it; empty where it waited nowhere. */
    public Optional<LeftPlace> left(LegId leg) {
        return Optional.ofNullable(left.get(leg));
    }

    /** The place that a planned leg takes when it waits, since another one left it; empty where the rules give it one. */
    public Optional<LeftPlace> kept(LegId leg) {
        return Optional.ofNullable(kept.get(leg)).flatMap(this::left);
    }

    /** With which number a visitor goes on instead of this one. */
    public Optional<Joined> joined(VisitId visit) {
        return Optional.ofNullable(joined.get(visit));
    }

    /** Whether a person is counted for a number who came with the other one, and was counted there. */
    public boolean cameWith(VisitId visit, VisitId whole) {
        return whole.equals(cameWith.get(visit));
    }

    /** The number that was joined later, so that another leg came to stand for one that stood for some; empty where none was. */
    public Optional<VisitId> movedOnBy(LegId leg) {
        return joined.entrySet().stream()
                .filter(entry -> entry.getValue().legs().stream()
                        .anyMatch(handed -> handed.leg().equals(leg)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The planned leg that became the next one when a turn ended. */
    public Optional<LegId> nextAfter(TurnId ended) {
        return Optional.ofNullable(next.get(ended));
    }
}
