package id.satuatap.counter.supervisor;

import java.util.List;
import java.util.Locale;

/**
 * What of the hall a supervisor wants to see. Immutable.
 *
 * @param text that names must hold; empty for all
 * @param warnedOnly leave out what has no warning
 */
record Wanted(String text, boolean warnedOnly, Order order) {
    static final Wanted ALL = new Wanted("", false, Order.LONGEST_WAIT);

    Wanted {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** An agency that is named is shown with all its services, else with those that are. */
    List<AgencyLine> agencies(Overview overview) {
        List<AgencyLine> kept = overview.agencies().stream()
                .filter(agency -> !warnedOnly || !agency.warnings().isEmpty())
                .map(agency -> agency.with(order.services(services(agency))))
                .filter(agency -> !agency.services().isEmpty() || (warnedOnly && names(agency)))
                .toList();
        return order.agencies(kept);
    }

    List<CounterLine> counters(Overview overview) {
        return overview.counters().stream()
                .filter(counter -> !warnedOnly || !counter.warnings().isEmpty())
                .filter(this::names)
                .toList();
    }

    private List<ServiceLine> services(AgencyLine agency) {
        return agency.services().stream()
                .filter(service -> !warnedOnly || !service.warnings().isEmpty())
                .filter(service -> names(agency) || holds(service.name()) || holds(service.prefix()))
                .toList();
    }

    private boolean names(AgencyLine agency) {
        return holds(agency.name()) || holds(agency.shortName()) || holds(agency.code());
    }

    private boolean names(CounterLine counter) {
        String officer = counter.desk().officerName();
        return holds(counter.agency())
                || counter.label().equalsIgnoreCase(text)
                || holds(counter.code())
                || (officer != null && holds(officer));
    }

    private boolean holds(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text);
    }
}
