package id.satuatap.hall.state;

import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;

/** Enters legs into their waiting lines and takes them out: the one place that keeps lines and legs in step. */
final class Lines {
    private Lines() {}

    /** A new wait begins. */
    static void enter(HallState state, Leg leg) {
        state.overtaken.remove(leg.id());
        enter(state, leg, 0);
    }

    /** To the exact place, as often overtaken as before. */
    static void enterAgain(HallState state, Leg leg) {
        Integer overtaken = state.overtaken.remove(leg.id());
        enter(state, leg, overtaken == null ? 0 : overtaken);
    }

    private static void enter(HallState state, Leg leg, int overtaken) {
        line(state, leg.service()).add(leg, state.waitsSince(leg), priority(state, leg), overtaken);
    }

    /** To the place of before, as often overtaken as then. */
    static void enter(HallState state, Leg leg, Moved back) {
        enter(state, leg, back.overtaken());
    }

    static void enter(HallState state, Leg leg, LeftPlace left) {
        enter(state, leg, left.overtaken());
    }

    /** Returns how often he was overtaken while he waited. */
    static int leave(HallState state, Leg leg) {
        return leg.state() == LegState.WAITING ? line(state, leg.service()).remove(leg, state.waitsSince(leg)) : 0;
    }

    /** Out of the line, and past those whom his priority lets him overtake. */
    static void call(HallState state, Leg leg, TurnEvent.TicketCalled event) {
        WaitingLine line = line(state, leg.service());
        int overtaken = leave(state, leg);
        if (overtaken > 0) {
            state.overtaken.put(leg.id(), overtaken);
        }
        line.turns().called(priority(state, leg));
        event.passed().forEach(service -> line(state, service).overtake(leg.place()));
    }

    /** Back to the exact place, as often overtaken as before, and the call is not counted. */
    static void undo(HallState state, Leg leg) {
        enterAgain(state, leg);
        line(state, leg.service()).turns().undone(priority(state, leg));
    }

    /** The same place with or without priority. */
    static void changePriority(HallState state, Visit changed) {
        for (LegId id : changed.legs()) {
            Leg leg = state.legOf(id);
            if (leg.state() == LegState.WAITING) {
                WaitingLine line = line(state, leg.service());
                line.add(leg, state.waitsSince(leg), changed.priority(), leave(state, leg));
            }
        }
    }

    private static boolean priority(HallState state, Leg leg) {
        return state.visitOf(leg.visit()).priority();
    }

    private static WaitingLine line(HallState state, ServiceCode service) {
        return state.lines.computeIfAbsent(service, first -> new WaitingLine());
    }
}
