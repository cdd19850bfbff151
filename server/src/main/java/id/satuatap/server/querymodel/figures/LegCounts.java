package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.visit.LegState;
import java.util.List;

/** What became of a group's legs, as docs/metrics.md defines each. Immutable. */
record LegCounts(long issued, long served, long notPresent, long cancelled, long unserved, long open) {
    static LegCounts of(List<CountedLeg> legs) {
        return new LegCounts(
                legs.size(),
                count(legs, Fate.SERVED),
                count(legs, Fate.NOT_PRESENT),
                count(legs, Fate.CANCELLED),
                count(legs, Fate.UNSERVED),
                count(legs, Fate.OPEN));
    }

    private enum Fate {
        SERVED,
        NOT_PRESENT,
        CANCELLED,
        UNSERVED,
        OPEN
    }

    private static long count(List<CountedLeg> legs, Fate fate) {
        return legs.stream().filter(leg -> fate(leg.state()) == fate).count();
    }

    private static Fate fate(LegState state) {
        return switch (state) {
            case FINISHED, TRANSFERRED -> Fate.SERVED;
            case MISSED, NO_SHOW -> Fate.NOT_PRESENT;
            case CANCELLED -> Fate.CANCELLED;
            case UNSERVED -> Fate.UNSERVED;
            case PLANNED, WAITING, CALLED, SERVING, ON_HOLD -> Fate.OPEN;
            case WITHDRAWN -> throw new IllegalStateException("a leg that counts nowhere was read");
        };
    }
}
