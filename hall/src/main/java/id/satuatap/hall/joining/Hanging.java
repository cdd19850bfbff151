package id.satuatap.hall.joining;

import id.satuatap.hall.state.Detours;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What hangs on two legs of one visitor for one service: notes, for whom they are kept, ways back, an order. */
record Hanging(HallState state, Leg leg, Leg other) {
    /**
     * Whether one leg can stand for both.
     *
     * @param free whether nobody begun with the other one: only such a one can be replaced
     */
    boolean fitsOne(boolean free) {
        return free
                ? fits(leg.noteRef(), other.noteRef())
                        && fits(reserved(leg), reserved(other))
                        && fits(back(leg), back(other))
                : !lacksAny();
    }

    /** Whether the other one has not all that this one has. */
    boolean lacks() {
        return lacksAny()
                || (other.state() == LegState.PLANNED
                        && !state.journeys().after(leg.id()).isEmpty());
    }

    private boolean lacksAny() {
        return lacks(leg.noteRef(), other.noteRef())
                || lacks(reserved(leg), reserved(other))
                || lacks(back(leg), back(other));
    }

    private static boolean fits(@Nullable Object mine, @Nullable Object his) {
        return mine == null || his == null || mine.equals(his);
    }

    private static boolean lacks(@Nullable Object mine, @Nullable Object his) {
        return mine != null && !Objects.equals(mine, his);
    }

    private @Nullable Object reserved(Leg of) {
        return state.detours().reservedFor(of.id()).orElse(null);
    }

    private @Nullable Object back(Leg of) {
        List<Detours.WayBack> ways = state.detours().waysBack(of.id());
        return ways.isEmpty() ? null : ways;
    }
}
