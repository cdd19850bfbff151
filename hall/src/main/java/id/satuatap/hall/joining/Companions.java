package id.satuatap.hall.joining;

import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Visit;

/** Who goes along where numbers are joined, split or parted: each number counts one person at least. Stateless. */
final class Companions {
    private Companions() {}

    /** How many of a number's persons go with a part of it. */
    static int withPartOf(Visit whole) {
        return whole.persons() > 1 ? 1 : 0;
    }

    /** The same where the part had been joined to it. */
    static int withPartOf(HallState state, Visit whole, VisitId part) {
        return comingBack(state, part, whole.id()) == 0 ? 0 : withPartOf(whole);
    }

    /** How many had gone off by a number and are counted with the other one again. */
    static int comingBack(HallState state, VisitId visit, VisitId into) {
        return state.journeys().cameWith(visit, into) ? 1 : 0;
    }
}
