package id.satuatap.hall.state;

import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;

/** Enters legs into their waiting lines and takes them out: the one place that keeps lines and legs in step. */
final class Lines {
    private Lines() {}

    static void enter(HallState state, Leg leg) {
        state.lines.computeIfAbsent(leg.service(), service -> new WaitingLine()).add(leg);
    }

    static void leave(HallState state, Leg leg) {
        if (leg.state() == LegState.WAITING) {
            WaitingLine line = state.lines.get(leg.service());
            if (line != null) {
                line.remove(leg);
            }
        }
    }
}
