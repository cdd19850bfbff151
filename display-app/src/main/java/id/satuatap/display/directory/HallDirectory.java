package id.satuatap.display.directory;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.catalogue.OpeningHours;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.catalogue.ZoneEntry;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Immutable. What a board needs of the catalogue.
 *
 * @param agencies short names by code
 * @param services names by code
 * @param zones names by number
 * @param hours opening hours of all agencies
 */
public record HallDirectory(
        Map<String, String> agencies,
        Map<String, String> services,
        Map<Integer, String> zones,
        List<OpeningHours> hours) {
    /** What is known before the catalogue was fetched. */
    public static final HallDirectory UNKNOWN = new HallDirectory(Map.of(), Map.of(), Map.of(), List.of());

    public HallDirectory {
        agencies = Map.copyOf(agencies);
        services = Map.copyOf(services);
        zones = Map.copyOf(zones);
        hours = List.copyOf(hours);
    }

    /** Takes from a catalogue what boards show. */
    public static HallDirectory of(CatalogueView catalogue) {
        return new HallDirectory(
                catalogue.agencies().stream().collect(Collectors.toMap(AgencyEntry::code, AgencyEntry::shortName)),
                catalogue.agencies().stream()
                        .flatMap(agency -> agency.services().stream())
                        .collect(Collectors.toMap(ServiceEntry::code, ServiceEntry::name)),
                catalogue.zones().stream().collect(Collectors.toMap(ZoneEntry::no, ZoneEntry::name)),
                catalogue.agencies().stream()
                        .flatMap(agency -> agency.openingHours().stream())
                        .toList());
    }

    /** Returns an agency's short name; empty when it is not known. */
    public String agency(String code) {
        return agencies.getOrDefault(code, "");
    }

    /** Returns a service's name; empty when it is not known. */
    public String service(String code) {
        return services.getOrDefault(code, "");
    }

    /** Returns a zone's name; empty when it is not known. */
    public String zone(int number) {
        return zones.getOrDefault(number, "");
    }

    /** Returns when the first counter opens on a day of the week; empty when none does, or nobody knows. */
    public Optional<LocalTime> firstOpening(DayOfWeek day) {
        return hours.stream()
                .filter(open -> open.day() == day)
                .map(OpeningHours::opens)
                .min(Comparator.naturalOrder());
    }
}
