package id.satuatap.reports.daily;

import java.util.List;

/**
 * One agency with its services in the catalogue's order. Immutable.
 *
 * @param total over all its services: percentiles of all their measures together, never of the services' percentiles
 */
public record AgencySection(String code, String name, Figures total, List<ServiceLine> services) {
    public AgencySection {
        Counts.notBlank("code", code);
        Counts.notBlank("name", name);
        services = List.copyOf(services);
    }
}
