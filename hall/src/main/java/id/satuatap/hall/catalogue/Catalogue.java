package id.satuatap.hall.catalogue;

import java.util.List;

/** A whole mall as published in one document. Immutable. */
public record Catalogue(
        MallProfile mall,
        List<Zone> zones,
        List<Agency> agencies,
        List<Service> services,
        List<Counter> counters,
        List<Holiday> holidays,
        HallSettings settings) {
    public Catalogue {
        zones = List.copyOf(zones);
        agencies = List.copyOf(agencies);
        services = List.copyOf(services);
        counters = List.copyOf(counters);
        holidays = List.copyOf(holidays);
    }
}
