package id.satuatap.reports.sheet;

import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.BookedAgency;
import id.satuatap.reports.daily.BookedService;
import id.satuatap.reports.daily.Bookings;
import id.satuatap.reports.daily.CounterLine;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.daily.OfficerLine;
import id.satuatap.reports.daily.ServiceLine;
import id.satuatap.reports.daily.Visits;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a daily report as sheets. Immutable. */
public final class DailySheets {
    private final Words words;

    public DailySheets(Words words) {
        this.words = words;
    }

    /** All sheets, the most general first. */
    public List<Sheet> of(DailyReport report) {
        FairnessSheets fairness = new FairnessSheets(words, report.fairness());
        Moments moments = new Moments(words, report.head().zone(), report.head().zoneAbbreviation());
        return List.of(
                agencies(report),
                services(report),
                counters(report),
                officers(report),
                fairness.agencies(),
                fairness.overtakes(moments),
                visits(report.visits()),
                bookings(report.bookings()),
                hours(report));
    }

    private Sheet agencies(DailyReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgencySection agency : report.agencies()) {
            rows.add(
                    row(Stream.of(Cell.text(agency.code()), Cell.text(agency.name())), FigureCells.of(agency.total())));
        }
        rows.add(row(Stream.of(Cell.EMPTY, Cell.text(words.of("row.total"))), FigureCells.of(report.total())));
        return new Sheet(
                Sheet.Part.AGENCIES,
                columns(List.of(Column.AGENCY_CODE, Column.AGENCY), FigureCells.OF_LEGS),
                rows,
                true);
    }

    private Sheet services(DailyReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgencySection agency : report.agencies()) {
            for (ServiceLine service : agency.services()) {
                rows.add(row(
                        Stream.of(
                                Cell.text(agency.code()),
                                Cell.text(agency.name()),
                                Cell.text(service.code()),
                                Cell.text(service.name()),
                                Cell.text(service.prefix()),
                                Cell.count(service.standardMinutes())),
                        FigureCells.of(service.figures())));
            }
        }
        Stream<Cell> total = Stream.concat(
                Stream.of(Cell.EMPTY, Cell.text(words.of("row.total"))),
                Stream.generate(() -> Cell.EMPTY).limit(4));
        rows.add(row(total, FigureCells.of(report.total())));
        return new Sheet(
                Sheet.Part.SERVICES,
                columns(
                        List.of(
                                Column.AGENCY_CODE,
                                Column.AGENCY,
                                Column.SERVICE_CODE,
                                Column.SERVICE,
                                Column.PREFIX,
                                Column.STANDARD),
                        FigureCells.OF_LEGS),
                rows,
                true);
    }

    private Sheet counters(DailyReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CounterLine counter : report.counters()) {
            rows.add(row(
                    Stream.of(
                            Cell.text(counter.agencyCode()),
                            Cell.text(counter.agencyName()),
                            Cell.text(counter.counterCode()),
                            Cell.text(counter.label())),
                    FigureCells.of(counter.figures(), counter.figures().withinStandard())));
        }
        rows.add(row(
                Stream.of(Cell.EMPTY, Cell.text(words.of("row.counters.total")), Cell.EMPTY, Cell.EMPTY),
                FigureCells.sumOf(
                        report.counters().stream().map(CounterLine::figures).toList())));
        return new Sheet(
                Sheet.Part.COUNTERS,
                columns(
                        List.of(Column.AGENCY_CODE, Column.AGENCY, Column.COUNTER_CODE, Column.COUNTER),
                        FigureCells.OF_TURNS),
                rows,
                true);
    }

    private Sheet officers(DailyReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OfficerLine officer : report.officers()) {
            rows.add(row(
                    Stream.of(
                            Cell.text(officer.agencyCode()),
                            Cell.text(officer.agencyName()),
                            Cell.text(officer.officerName())),
                    FigureCells.of(officer.figures(), officer.shownShare())));
        }
        rows.add(row(
                Stream.of(Cell.EMPTY, Cell.text(words.of("row.officers.total")), Cell.EMPTY),
                FigureCells.sumOf(
                        report.officers().stream().map(OfficerLine::figures).toList())));
        return new Sheet(
                Sheet.Part.OFFICERS,
                columns(List.of(Column.AGENCY_CODE, Column.AGENCY, Column.OFFICER), FigureCells.OF_TURNS),
                rows,
                true);
    }

    private Sheet visits(Visits visits) {
        List<List<Cell>> rows = new ArrayList<>();
        visits.lines()
                .forEach(line -> rows.add(row(Stream.of(Cell.text(line.label())), FigureCells.of(line.figures()))));
        rows.add(row(Stream.of(Cell.text(words.of("row.total"))), FigureCells.of(visits.total())));
        return new Sheet(Sheet.Part.VISITS, columns(List.of(Column.LEGS_EACH), FigureCells.OF_VISITS), rows, true);
    }

    private Sheet bookings(Bookings bookings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BookedAgency agency : bookings.agencies()) {
            for (BookedService service : agency.services()) {
                rows.add(row(
                        Stream.of(
                                Cell.text(agency.code()),
                                Cell.text(agency.name()),
                                Cell.text(service.code()),
                                Cell.text(service.name())),
                        FigureCells.of(service.figures())));
            }
        }
        rows.add(row(
                Stream.of(Cell.EMPTY, Cell.text(words.of("row.total")), Cell.EMPTY, Cell.EMPTY),
                FigureCells.of(bookings.total())));
        return new Sheet(
                Sheet.Part.BOOKINGS,
                columns(
                        List.of(Column.AGENCY_CODE, Column.AGENCY, Column.SERVICE_CODE, Column.SERVICE),
                        FigureCells.OF_BOOKINGS),
                rows,
                true);
    }

    private static Sheet hours(DailyReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (HourLine hour : report.hours()) {
            rows.add(List.of(
                    Cell.count(hour.hourOfDay()),
                    Cell.count(hour.issued()),
                    Cell.count(hour.called()),
                    Cell.count(hour.served()),
                    Cell.time(hour.waitingMedianMillis())));
        }
        rows.add(List.of(
                Cell.EMPTY,
                Cell.count(report.hours().stream().mapToLong(HourLine::issued).sum()),
                Cell.count(report.hours().stream().mapToLong(HourLine::called).sum()),
                Cell.count(report.hours().stream().mapToLong(HourLine::served).sum()),
                Cell.EMPTY));
        return new Sheet(
                Sheet.Part.HOURS,
                List.of(Column.HOUR, Column.ISSUED, Column.CALLED, Column.SERVED, Column.WAITING_MEDIAN),
                rows,
                true);
    }

    private static List<Cell> row(Stream<Cell> names, Stream<Cell> figures) {
        return Stream.concat(names, figures).toList();
    }

    private static List<Column> columns(List<Column> names, List<Column> figures) {
        return Stream.concat(names.stream(), figures.stream()).toList();
    }
}
