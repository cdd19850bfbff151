package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when somebody who missed his call may come back, and where he waits then. Immutable. */
public record ReturnPlace(CallRules.LateReturn rules) {
    /** The last moment; empty when nobody may come back. */
    public Optional<Instant> until(Instant missedAt) {
        return rules.withinMinutes() > 0
                ? Optional.of(missedAt.plus(Duration.ofMinutes(rules.withinMinutes())))
                : Optional.empty();
    }

    /** Behind the next so many who wait, and never before the place that he had. */
    public Instant effectiveAt(WaitingLine line, Leg leg, Instant now) {
        Instant old = leg.place().effectiveAt();
        if (rules.afterNext() == 0) {
            return old;
        }
        Instant behind = line.placeOf(rules.afterNext()).map(Place::effectiveAt).orElse(now);
        return behind.isAfter(old) ? behind : old;
    }
}
