package id.satuatap.hall.calling;

import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Leg;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One of so many calls of a line belongs to a visitor with priority, who then goes before ordinary ones who came earlier.
 * Immutable.
 */
public record PriorityShare() implements CallPolicy {
    @Override
    public String name() {
        return "PRIORITY_SHARE";
    }

    @Override
    public Optional<Leg> next(Candidates candidates) {
        return due(candidates);
    }

    /** Whose turn it is by the share, if that is somebody else than the oldest, whose turn it is anyway. */
    static Optional<Leg> due(Candidates candidates) {
        int oneOf = candidates.rules().precedence().priorityOneOf();
        return candidates.open().stream()
                .filter(service -> candidates.line(service).owesPriority(oneOf))
                .flatMap(service -> candidates.oldestWithPriority(service).stream())
                .min(Comparator.comparing(Leg::place))
                .filter(leg -> !candidates.oldest().equals(Optional.of(leg)));
    }

    /** The lines in which he goes before ordinary visitors. */
    static List<ServiceCode> passed(Candidates candidates, Leg leg) {
        return candidates.open().stream()
                .filter(service -> candidates.line(service).before(leg.place())
                        > candidates.line(service).prioritiesBefore(leg.place()))
                .toList();
    }
}
