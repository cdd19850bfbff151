package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.catalogue.AgencyTimes;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.Season;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.ServiceTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when until when a service may give numbers on a date, worked out a second time from the document and the overrides
 * on record: from the week upwards, where the hall asks from the override downwards. Immutable.
 */
record PublishedHours(Catalogue catalogue, Collection<HoursOverride> overrides) {
    /** Numbers are given from the first time until, not at, the last. Immutable. */
    record Numbers(LocalTime from, LocalTime until, LocalTime close) {}

    Optional<Numbers> of(Service service, LocalDate date) {
        Optional<Numbers> numbers = week(service, date);
        numbers = seasons(service, date, numbers);
        if (rests(service, date)) {
            numbers = Optional.empty();
        }
        for (HoursOverride each : strongestLast(service, date)) {
            numbers = decided(each, numbers);
        }
        return numbers.map(found -> new Numbers(early(service, date, found.from()), found.until(), found.close()));
    }

    private Optional<Numbers> week(Service service, LocalDate date) {
        List<ServiceHours> own =
                times(service).flatMap(times -> times.hours().stream()).toList();
        List<ServiceHours> agency = catalogue.agencies().stream()
                .filter(each -> each.code().equals(service.agency()))
                .flatMap(each -> each.hours().stream())
                .toList();
        return pick(own.isEmpty() ? agency : own, date);
    }

    private static Optional<Numbers> pick(List<ServiceHours> week, LocalDate date) {
        for (ServiceHours hours : week) {
            if (hours.days().contains(date.getDayOfWeek())) {
                return Optional.of(new Numbers(hours.open(), hours.lastTicket(), hours.close()));
            }
        }
        return Optional.empty();
    }

    private Optional<Numbers> seasons(Service service, LocalDate date, Optional<Numbers> week) {
        List<Season> here = catalogue.timetable().seasons().stream()
                .filter(season -> !date.isBefore(season.from()) && !date.isAfter(season.to()))
                .toList();
        List<Season> own = here.stream()
                .filter(season -> service.agency().equals(season.agency()))
                .toList();
        if (!own.isEmpty()) {
            Season last = own.get(own.size() - 1);
            boolean ownWeek = times(service).anyMatch(times -> !times.hours().isEmpty());
            Optional<Numbers> table = pick(last.hours(), date);
            if (last.hours().isEmpty()) {
                return Optional.empty();
            }
            return table.isEmpty() ? week : ownWeek ? narrow(week, table.get()) : table;
        }
        List<Season> mall =
                here.stream().filter(season -> season.agency() == null).toList();
        return mall.isEmpty()
                ? week
                : pick(mall.get(mall.size() - 1).hours(), date)
                        .map(table -> narrow(week, table))
                        .orElse(week);
    }

    private static Optional<Numbers> narrow(Optional<Numbers> hours, Numbers table) {
        return hours.map(each -> new Numbers(
                        each.from().isAfter(table.from()) ? each.from() : table.from(),
                        each.until().isBefore(table.until()) ? each.until() : table.until(),
                        each.close().isBefore(table.close()) ? each.close() : table.close()))
                .filter(left -> left.from().isBefore(left.until()));
    }

    private boolean rests(Service service, LocalDate date) {
        List<Holiday.Kind> works = catalogue.timetable().agencies().stream()
                .filter(times -> times.agency().equals(service.agency()))
                .map(AgencyTimes::worksOn)
                .findFirst()
                .orElse(List.of());
        return catalogue.holidays().stream()
                .anyMatch(holiday -> holiday.date().equals(date) && !works.contains(holiday.kind()));
    }

    /** Those of the agency, then those of the service, each in the order of approval; only the last counts. */
    private List<HoursOverride> strongestLast(Service service, LocalDate date) {
        List<HoursOverride> here = overrides.stream()
                .filter(each -> each.kind().ofHours())
                .filter(each -> each.date().equals(date) && each.agency().equals(service.agency()))
                .toList();
        List<HoursOverride> all = Stream.concat(
                        here.stream().filter(each -> each.service() == null),
                        here.stream().filter(each -> service.code().equals(each.service())))
                .toList();
        return all.isEmpty() ? all : List.of(all.get(all.size() - 1));
    }

    private static Optional<Numbers> decided(HoursOverride override, Optional<Numbers> usual) {
        LocalTime from = override.from();
        LocalTime until = override.until();
        if (override.kind() == HoursOverride.Kind.CLOSED || until == null) {
            return Optional.empty();
        }
        if (override.kind() == HoursOverride.Kind.OPEN) {
            return Optional.of(new Numbers(from == null ? LocalTime.MIN : from, until, until));
        }
        return usual.map(hours -> until.isAfter(hours.close()) ? new Numbers(hours.from(), until, until) : hours);
    }

    private LocalTime early(Service service, LocalDate date, LocalTime open) {
        Optional<LocalTime> kiosks = Stream.concat(
                        catalogue.timetable().seasons().stream()
                                .filter(season -> season.agency() == null && season.covers(date))
                                .flatMap(season -> season.doors().stream()),
                        catalogue.mall().openingHours().stream())
                .filter(hours -> hours.days().contains(date.getDayOfWeek()))
                .map(MallHours::kioskOpen)
                .findFirst();
        Integer window = catalogue.timetable().agencies().stream()
                .filter(times -> times.agency().equals(service.agency()))
                .findFirst()
                .map(AgencyTimes::earlyMinutes)
                .orElse(null);
        LocalTime first = kiosks.filter(kiosk -> kiosk.isBefore(open)).orElse(open);
        LocalTime allowed = window == null ? first : open.minusMinutes(window);
        return allowed.isAfter(first) ? allowed : first;
    }

    private Stream<ServiceTimes> times(Service service) {
        return catalogue.timetable().services().stream()
                .filter(times -> times.service().equals(service.code()));
    }
}
