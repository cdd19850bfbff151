package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.CounterState;
import java.util.List;

/**
 * The hall at one moment, as a supervisor sees it. Immutable.
 *
 * @param agencies those whose figures he may see, in the catalogue's order
 * @param counters theirs, in the catalogue's order
 * @param sum of all of them
 */
record Overview(List<AgencyLine> agencies, List<CounterLine> counters, Sum sum) {
    static final Overview NOTHING = new Overview(List.of(), List.of(), Sum.of(List.of()));

    Overview {
        agencies = List.copyOf(agencies);
        counters = List.copyOf(counters);
    }

    /** Whether nobody has taken a number today. */
    boolean nobodyYet() {
        return sum.issued() == 0 && sum.waiting() == 0 && sum.served() == 0;
    }

    int openCounters() {
        return (int) counters.stream()
                .filter(counter -> counter.desk().state() != CounterState.CLOSED)
                .count();
    }

    /** How many things should be looked at: services and counters, each once for each reason. */
    int warnings() {
        return agencies.stream()
                        .flatMap(agency -> agency.services().stream())
                        .mapToInt(service -> service.warnings().size())
                        .sum()
                + counters.stream()
                        .mapToInt(counter -> counter.warnings().size())
                        .sum();
    }
}
