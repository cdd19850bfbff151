package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.DeskView;
import java.util.Set;

/**
 * One counter as a supervisor sees it. Immutable.
 *
 * @param label what stands above it
 * @param agency the agency's short name
 * @param desk who sits there, and whom he serves
 */
record CounterLine(String label, String agency, DeskView desk, CounterFiguresView figures, Set<Warning> warnings) {
    CounterLine {
        warnings = Set.copyOf(warnings);
    }

    String code() {
        return desk.counter();
    }
}
