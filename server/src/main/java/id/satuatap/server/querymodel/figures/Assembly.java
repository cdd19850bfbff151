package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.CounterLine;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.OfficerLine;
import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.daily.ServiceLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a day's figures into the order of a report. Confined to one thread. */
final class Assembly {
    private final DayCatalogue catalogue;
    private final CountedDay day;
    private final Making making;
    private final Map<String, String> agencyNames;
    private final List<String> agencyOrder;

    Assembly(DayCatalogue catalogue, CountedDay day, Making making) {
        this.catalogue = catalogue;
        this.day = day;
        this.making = making;
        this.agencyNames = catalogue.agencies().stream()
                .collect(Collectors.toMap(DayCatalogue.Agency::code, DayCatalogue.Agency::name));
        this.agencyOrder =
                catalogue.agencies().stream().map(DayCatalogue.Agency::code).toList();
    }

    DailyReport report(ReportHead head, Instant opened, @Nullable String agency) {
        return new DailyReport(
                head,
                LegFigures.of(day, leg -> Group.MALL, turn -> Group.MALL).of(Group.MALL),
                sections(agency),
                counters(),
                officers(),
                new FairnessAssembly(catalogue, day, making).fairness(),
                VisitWaits.of(day.legs()),
                new BookingsAssembly(catalogue, day).bookings(),
                HourLines.of(day, opened.atZone(head.zone()).getHour()));
    }

    /** Those in force, also without a number; of those that are no more, those with numbers. */
    private List<AgencySection> sections(@Nullable String agency) {
        LegFigures byAgency = LegFigures.of(day, CountedLeg::byAgency, CountedTurn::byAgency);
        LegFigures byService = LegFigures.of(day, CountedLeg::byService, CountedTurn::byService);
        return catalogue.agencies().stream()
                .filter(candidate -> agency == null || candidate.code().equals(agency))
                .filter(candidate -> candidate.inForce() || byAgency.has(Group.of(candidate.code())))
                .map(candidate -> new AgencySection(
                        candidate.code(),
                        candidate.name(),
                        byAgency.of(Group.of(candidate.code())),
                        services(candidate.code(), byService)))
                .toList();
    }

    private List<ServiceLine> services(String agency, LegFigures byService) {
        List<ServiceLine> lines = new ArrayList<>();
        for (DayCatalogue.Service service : catalogue.services()) {
            Group group = new Group(agency, service.code());
            boolean listed = service.inForce() && service.agencyCode().equals(agency);
            if (listed || byService.has(group)) {
                Figures figures = byService.of(group);
                lines.add(new ServiceLine(
                        service.code(), service.name(), service.prefix(), service.standardMinutes(), figures));
            }
        }
        return lines;
    }

    private List<CounterLine> counters() {
        TurnLines turns = TurnLines.of(day, CountedTurn::byCounter, CountedSession::byCounter);
        return turns.groups().stream()
                .sorted(Comparator.comparing(this::agencyPlace)
                        .thenComparing(group -> counter(group.inner()).ordinal())
                        .thenComparing(Group::inner))
                .map(group -> new CounterLine(
                        group.inner(),
                        counter(group.inner()).label(),
                        group.outer(),
                        agencyName(group.outer()),
                        turns.of(group)))
                .toList();
    }

    private List<OfficerLine> officers() {
        TurnLines turns = TurnLines.of(day, CountedTurn::byOfficer, CountedSession::byOfficer);
        return turns.groups().stream()
                .sorted(Comparator.comparing(this::agencyPlace)
                        .thenComparing(group -> making.officerName().apply(group.inner()))
                        .thenComparing(Group::inner))
                .map(group -> new OfficerLine(
                        group.inner(),
                        making.officerName().apply(group.inner()),
                        group.outer(),
                        agencyName(group.outer()),
                        turns.of(group)))
                .toList();
    }

    private int agencyPlace(Group group) {
        return agencyOrder.indexOf(group.outer());
    }

    private String agencyName(String code) {
        return agencyNames.getOrDefault(code, code);
    }

    private DayCatalogue.Counter counter(String code) {
        return catalogue.counters().getOrDefault(code, new DayCatalogue.Counter(code, Integer.MAX_VALUE, code));
    }
}
