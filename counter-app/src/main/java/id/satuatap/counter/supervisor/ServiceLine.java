package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.ServiceFiguresView;
import java.util.Set;

/**
 * One service as a supervisor sees it. Immutable.
 *
 * @param agency the agency's short name
 * @param name the service's name
 * @param prefix of its numbers
 */
record ServiceLine(String agency, String name, String prefix, ServiceFiguresView figures, Set<Warning> warnings) {
    ServiceLine {
        warnings = Set.copyOf(warnings);
    }
}
