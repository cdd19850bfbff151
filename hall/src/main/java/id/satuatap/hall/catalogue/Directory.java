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
    private static final long THOUSAND = 1_000;

    private final int version;
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Map<AgencyCode, Agency> agencies;
    private final Map<AgencyCode, List<DayOfWeek>> openDays = new LinkedHashMap<>();
    private final Map<ServiceCode, List<DayOfWeek>> openDaysOf = new LinkedHashMap<>();
    private final Map<ServiceCode, Service> services;
    private final Map<CounterCode, Counter> counters;
    private final Map<LocalDate, List<Holiday>> holidays = new LinkedHashMap<>();
    private final List<Service> ofEachWeek = new ArrayList<>();
    private final Map<AgencyCode, AgencyTimes> agencyTimes;
    private final Map<ServiceCode, ServiceTimes> serviceTimes;
    private final Map<ServiceCode, List<Counter>> countersOf;
    private final Map<ServiceCode, Set<ServiceCode>> sharing;
    private final Map<ServiceCode, List<Counter>> countersOfAll = new LinkedHashMap<>();
    private final Map<ServiceCode, Long> goOnInBreaks = new LinkedHashMap<>();

    /** @param version of the published configuration, from 1 */
    public Directory(int version, Catalogue catalogue) {
        this.version = version;
        this.catalogue = catalogue;
        this.zone = ZoneId.of(catalogue.mall().timeZone());
        this.agencies = index(catalogue.agencies(), Agency::code);
        catalogue.agencies().forEach(agency -> openDays.put(agency.code(), openDays(agency.hours())));
        this.services = index(catalogue.services(), Service::code);
        this.counters = index(catalogue.counters(), Counter::code);
        catalogue
                .holidays()
                .forEach(holiday -> holidays.computeIfAbsent(holiday.date(), date -> new ArrayList<>())
                        .add(holiday));
        this.agencyTimes = index(catalogue.timetable().agencies(), AgencyTimes::agency);
        this.serviceTimes = index(catalogue.timetable().services(), ServiceTimes::service);
        for (Service service : catalogue.services()) {
            serviceTimes.computeIfAbsent(service.code(), ServiceTimes::plain);
            openDaysOf.put(service.code(), openDays(service));
        }
        Set<AgencyCode> seen = new LinkedHashSet<>();
        for (Service service : catalogue.services()) {
            if (seen.add(service.agency()) || !times(service.code()).hours().isEmpty()) {
                ofEachWeek.add(service);
            }
        }
        this.countersOf = countersByService(catalogue);
        this.sharing = sharing(catalogue);
        sharing.values().stream().distinct().forEach(this::joinCounters);
        for (Service service : catalogue.services()) {
            goOnInBreaks.put(service.code(), goOnInBreaks(service));
        }
    }

    /** Of an agency's counters that go on each group of services has its part. */
    private long goOnInBreaks(Service service) {
        int here = 0;
        for (Counter counter : catalogue.counters()) {
            here += counter.agency().equals(service.agency()) ? 1 : 0;
        }
        long goOn = Math.min(here, times(service.agency()).countersInBreaks());
        return here == 0
                ? 0
                : goOn * THOUSAND * countersOfSharing(service.code()).size() / here;
    }

    private void joinCounters(Set<ServiceCode> group) {
        Set<Counter> joined = new LinkedHashSet<>();
        group.forEach(service -> joined.addAll(countersOf(service)));
        group.forEach(service -> countersOfAll.put(service, List.copyOf(joined)));
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    private static List<DayOfWeek> openDays(List<ServiceHours> week) {
        return week.stream()
                .flatMap(hours -> hours.days().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<DayOfWeek> openDays(Service service) {
        List<ServiceHours> own = times(service.code()).hours();
        return own.isEmpty() ? openDays(service.agency()) : openDays(own);
    }

    private static Map<ServiceCode, List<Counter>> countersByService(Catalogue catalogue) {
        Map<ServiceCode, List<Counter>> map = new LinkedHashMap<>();
        for (Counter counter : catalogue.counters()) {
            for (ServiceCode service : counter.services()) {
                map.computeIfAbsent(service, any -> new ArrayList<>()).add(counter);
            }
        }
        map.replaceAll((service, serving) -> List.copyOf(serving));
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

    /** The first of a date's holidays; empty on a common day. */
    public Optional<Holiday> holiday(LocalDate date) {
        return holidays(date).stream().findFirst();
    }

    /** All holidays of a date: a national and a local one may fall together. */
    public List<Holiday> holidays(LocalDate date) {
        return Collections.unmodifiableList(holidays.getOrDefault(date, List.of()));
    }

    public Timetable timetable() {
        return catalogue.timetable();
    }

    /** What an agency does otherwise than the mall. */
    public AgencyTimes times(AgencyCode agency) {
        AgencyTimes times = agencyTimes.get(agency);
        return times != null ? times : AgencyTimes.plain(agency);
    }

    /** What a service does otherwise than its agency. */
    public ServiceTimes times(ServiceCode service) {
        ServiceTimes times = serviceTimes.get(service);
        return times != null ? times : ServiceTimes.plain(service);
    }

    /** The first service of each agency and every one with a week of its own: between them they have all hours there are. */
    public List<Service> ofEachWeek() {
        return Collections.unmodifiableList(ofEachWeek);
    }

    /** The weekdays on which a service is given, in the week's order; none for an unknown one. */
    public List<DayOfWeek> openDays(ServiceCode service) {
        return openDaysOf.getOrDefault(service, List.of());
    }

    /** Counters whose profile has the service, in the catalogue's order. */
    public List<Counter> countersOf(ServiceCode service) {
        return countersOf.getOrDefault(service, List.of());
    }

    /** Counters that have the service or one of {@link #sharingCounters those that share its counters}, each once. */
    public List<Counter> countersOfSharing(ServiceCode service) {
        return countersOfAll.getOrDefault(service, List.of());
    }

    /** How many of {@link #countersOfSharing those} go on in a break when all attend, in thousandths; 0 where all rest together. */
    public long goOnInBreaksPermille(ServiceCode service) {
        return goOnInBreaks.getOrDefault(service, 0L);
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
