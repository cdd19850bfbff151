package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.VisitId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number whose visitor goes on with another one. Immutable.
 *
 * @param into with which he goes on
 * @param legs that ended by it, of both visits
 */
public record Joined(VisitId into, List<Handed> legs) {
    /**
     * A leg that ended. Immutable.
     *
     * @param to which stands for it; null where one stood there anyway
     */
    public record Handed(LegId leg, @Nullable LegId to) {}

    public Joined {
        legs = List.copyOf(legs);
    }

    /** A leg that stood for some is over, and another stands for them again. */
    Joined instead(LegId over, LegId again) {
        return new Joined(
                into,
                legs.stream()
                        .map(handed -> over.equals(handed.to()) ? new Handed(handed.leg(), again) : handed)
                        .toList());
    }

    Joined with(Handed more) {
        List<Handed> all = new ArrayList<>(legs);
        all.add(more);
        return new Joined(into, all);
    }
}
