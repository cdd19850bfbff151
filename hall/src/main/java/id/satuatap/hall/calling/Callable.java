package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.HallSettings;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Visit;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Whether a waiting leg may be called: its visitor knows the number (or has had the time to), and stands at no other
 * counter. Immutable picture, confined to the engine's thread.
 */
public record Callable(HallState state, HallSettings settings, Instant now) implements Predicate<Leg> {
    @Override
    public boolean test(Leg leg) {
        return state.visit(leg.visit())
                .map(visit -> knowsNumber(visit) && !elsewhere(visit, leg))
                .orElse(false);
    }

    private boolean knowsNumber(Visit visit) {
        return visit.numberKnownToVisitor()
                || !now.isBefore(visit.issuedAt().plusMillis(settings.callableAfterMillis()));
    }

    private boolean elsewhere(Visit visit, Leg leg) {
        return visit.legs().size() > 1
                && visit.legs().stream()
                        .filter(other -> !other.equals(leg.id()))
                        .flatMap(other -> state.leg(other).stream())
                        .anyMatch(other -> other.state().atCounter());
    }
}
