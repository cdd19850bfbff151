package id.satuatap.counter.administrator;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.CounterEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import java.util.List;

/**
 * Immutable. Where a PC may stand.
 *
 * @param zones in the catalogue's order
 * @param counters in the catalogue's order
 * @param agencies to whom the counters belong
 */
public record Places(List<ZoneEntry> zones, List<CounterEntry> counters, List<AgencyEntry> agencies) {
    /** Before a catalogue is published the whole hall is all there is. */
    public static final Places NONE = new Places(List.of(), List.of(), List.of());

    public Places {
        zones = List.copyOf(zones);
        counters = List.copyOf(counters);
        agencies = List.copyOf(agencies);
    }

    public static Places of(CatalogueView catalogue) {
        return new Places(catalogue.zones(), catalogue.counters(), catalogue.agencies());
    }
}
