package id.satuatap.hall.schedule;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.AgencyTimes;
import id.satuatap.hall.catalogue.BandQuota;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.ClosingRule;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.catalogue.MallHours;
import id.satuatap.hall.catalogue.Season;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.catalogue.ServiceTimes;
import id.satuatap.hall.catalogue.Timetable;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mall's calendar told in sentences: DKC serves Monday to Friday 08-15, KPP on Monday and Tuesday. */
final class Calendar {
    static final LocalDate MONDAY = HallDay.MONDAY;
    static final LocalDate SATURDAY = MONDAY.plusDays(5);

    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Season> seasons = new ArrayList<>();
    private final List<AgencyTimes> agencies = new ArrayList<>();
    private final List<ServiceTimes> services = new ArrayList<>();
    private final List<HoursOverride> overrides = new ArrayList<>();
    private List<ServiceHours> week = List.of(hours("08:00", "15:00", "14:30", weekdays()));
    private boolean numbersInBreaks = true;

    static List<DayOfWeek> weekdays() {
        return Arrays.asList(DayOfWeek.values()).subList(0, 5);
    }

    static ServiceHours hours(String open, String close, String last, List<DayOfWeek> days) {
        return new ServiceHours(days, LocalTime.parse(open), LocalTime.parse(close), LocalTime.parse(last), List.of());
    }

    static ServiceHours.Break rest(String from, String to) {
        return new ServiceHours.Break(LocalTime.parse(from), LocalTime.parse(to));
    }

    Calendar week(ServiceHours... hours) {
        week = List.of(hours);
        return this;
    }

    Calendar holiday(LocalDate date, Holiday.Kind kind) {
        holidays.add(new Holiday(date, "Hari " + kind, kind));
        return this;
    }

    Calendar worksOn(Holiday.Kind... kinds) {
        agencies.add(new AgencyTimes(new AgencyCode("DKC"), List.of(kinds), null, null, 0));
        return this;
    }

    Calendar early(int minutes) {
        agencies.add(new AgencyTimes(new AgencyCode("DKC"), List.of(), minutes, null, 0));
        return this;
    }

    Calendar noNumbersInBreaks() {
        numbersInBreaks = false;
        return this;
    }

    Calendar mallSeason(LocalDate from, LocalDate to, ServiceHours hours) {
        seasons.add(new Season(
                "Ramadan",
                from,
                to,
                null,
                List.of(new MallHours(hours.days(), hours.open().minusMinutes(15), hours.open(), hours.close())),
                List.of(hours)));
        return this;
    }

    Calendar agencySeason(LocalDate from, LocalDate to, ServiceHours... hours) {
        seasons.add(new Season("own", from, to, new AgencyCode("DKC"), List.of(), List.of(hours)));
        return this;
    }

    Calendar serviceWeek(ServiceHours... hours) {
        services.add(new ServiceTimes(new ServiceCode("DKC-01"), List.of(hours), List.of()));
        return this;
    }

    Calendar bands(BandQuota... bands) {
        services.add(new ServiceTimes(new ServiceCode("DKC-01"), List.of(), List.of(bands)));
        return this;
    }

    Calendar override(LocalDate date, HoursOverride.Kind kind, String service, String from, String until) {
        overrides.add(new HoursOverride(
                new OverrideId("o" + overrides.size()),
                new AgencyCode("DKC"),
                service == null ? null : new ServiceCode(service),
                date,
                kind,
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                "CROWD",
                new PersonId("organiser"),
                null,
                null));
        return this;
    }

    Catalogue catalogue() {
        Catalogue plain = HallCatalogue.mall();
        List<Agency> changed = plain.agencies().stream()
                .map(agency -> agency.code().value().equals("DKC")
                        ? new Agency(agency.code(), agency.name(), agency.shortName(), agency.zone(), week)
                        : agency)
                .toList();
        return new Catalogue(
                plain.mall(),
                plain.zones(),
                changed,
                plain.services(),
                plain.counters(),
                holidays,
                plain.settings(),
                new Timetable(List.of(), seasons, agencies, services, numbersInBreaks, ClosingRule.NONE));
    }

    /** The hours of DKC-01 on a date. */
    DayHours on(LocalDate date) {
        Directory directory = new Directory(1, catalogue());
        Service service = directory.service(new ServiceCode("DKC-01")).orElseThrow();
        return Precedence.on(ServiceDate.of(directory, service, date, overrides));
    }

    /** "08:00-15:00", or why closed. */
    String said(LocalDate date) {
        DayHours hours = on(date);
        return hours.given()
                .map(given -> given.open() + "-" + given.close())
                .orElseGet(() -> String.valueOf(hours.closure()));
    }
}
