package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A published catalogue with ways to find things in it. Immutable. */
public final class Directory {
    private final int version;
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Map<AgencyCode, Agency> agencies;
    private final Map<AgencyCode, List<DayOfWeek>> openDays = new LinkedHashMap<>();
    private final Map<ServiceCode, Service> services;
    private final Map<CounterCode, Counter> counters;
    private final Map<LocalDate, Holiday> holidays;
    private final Map<ServiceCode, List<Counter>> countersOf;
    private final Map<ServiceCode, Set<ServiceCode>> sharing;

    /** @param version of the published configuration, from 1 */
    public Directory(int version, Catalogue catalogue) {
        this.version = version;
        this.catalogue = catalogue;
        this.zone = ZoneId.of(catalogue.mall().timeZone());
        this.agencies = index(catalogue.agencies(), Agency::code);
        catalogue.agencies().forEach(agency -> openDays.put(agency.code(), openDays(agency)));
        this.services = index(catalogue.services(), Service::code);
        this.counters = index(catalogue.counters(), Counter::code);
        this.holidays = index(catalogue.holidays(), Holiday::date);
        this.countersOf = countersByService(catalogue);
        this.sharing = sharing(catalogue);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    private static List<DayOfWeek> openDays(Agency agency) {
        return agency.hours().stream()
                .flatMap(hours -> hours.days().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<ServiceCode, List<Counter>> countersByService(Catalogue catalogue) {
        Map<ServiceCode, List<Counter>> map = new LinkedHashMap<>();
        for (Counter counter : catalogue.counters()) {
            for (ServiceCode service : counter.services()) {
                map.computeIfAbsent(service, any -> new ArrayList<>()).add(counter);
            }
        }
        return map;
    }

    /** Joins the services of each counter into groups, until counters connect no two groups. */
    private static Map<ServiceCode, Set<ServiceCode>> sharing(Catalogue catalogue) {
        Map<ServiceCode, Set<ServiceCode>> groups = new LinkedHashMap<>();
        catalogue
                .services()
                .forEach(service -> groups.put(service.code(), new LinkedHashSet<>(Set.of(service.code()))));
        for (Counter counter : catalogue.counters()) {
            Set<ServiceCode> joined = new LinkedHashSet<>();
            counter.services().forEach(service -> joined.addAll(groups.getOrDefault(service, Set.of())));
            joined.forEach(service -> groups.put(service, joined));
        }
        return groups;
    }

    public int version() {
        return version;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public HallSettings settings() {
        return catalogue.settings();
    }

    /** The mall's time zone: business dates and opening hours are reckoned in it. */
    public ZoneId timeZone() {
        return zone;
    }

    public Optional<Agency> agency(AgencyCode code) {
        return Optional.ofNullable(agencies.get(code));
    }

    /** The weekdays on which an agency is here, in the week's order; none for an unknown one. */
    public List<DayOfWeek> openDays(AgencyCode code) {
        return openDays.getOrDefault(code, List.of());
    }

    public Optional<Service> service(ServiceCode code) {
        return Optional.ofNullable(services.get(code));
    }

    public Optional<Counter> counter(CounterCode code) {
        return Optional.ofNullable(counters.get(code));
    }

    public Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    /** Counters whose profile has the service, in the catalogue's order. */
    public List<Counter> countersOf(ServiceCode service) {
        return Collections.unmodifiableList(countersOf.getOrDefault(service, List.of()));
    }

    /** The services, this one among them, whose visitors wait for the same counters. */
    public Set<ServiceCode> sharingCounters(ServiceCode service) {
        return Collections.unmodifiableSet(sharing.getOrDefault(service, Set.of(service)));
    }

    public List<Service> servicesOf(AgencyCode agency) {
        return services.values().stream()
                .filter(service -> service.agency().equals(agency))
                .toList();
    }
}
