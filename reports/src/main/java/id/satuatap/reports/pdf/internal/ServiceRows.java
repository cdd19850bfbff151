package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.ServiceLine;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of agencies and services. Services nobody came for share one line, so that a page shows what happened. Immutable. */
final class ServiceRows {
    private final Words words;
    private final Numbers numbers;
    private final Cells cells;

    ServiceRows(Words words) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.cells = new Cells(numbers);
    }

    List<Map<String, ?>> of(DailyReport report) {
        List<Map<String, ?>> rows = new ArrayList<>();
        report.agencies().forEach(agency -> rows.addAll(of(agency)));
        rows.add(Row.total(cells.figures(words.of("row.total"), "", report.total())));
        return rows;
    }

    private List<Map<String, ?>> of(AgencySection agency) {
        List<String> head = cells.figures(agency.name(), "", agency.total());
        List<Map<String, ?>> rows = new ArrayList<>();
        agency.services().stream()
                .filter(service -> came(service.figures()))
                .map(service -> Row.line(agency.code(), head, line(service)))
                .forEach(rows::add);
        String without = agency.services().stream()
                .filter(service -> !came(service.figures()))
                .map(ServiceLine::name)
                .collect(Collectors.joining("; "));
        if (!without.isEmpty()) {
            rows.add(Row.note(agency.code(), head, words.of("row.without", without)));
        }
        return rows.isEmpty() ? List.of(Row.alone(agency.code(), head)) : rows;
    }

    private List<String> line(ServiceLine service) {
        return cells.figures(
                service.prefix() + "  " + service.name(), numbers.count(service.standardMinutes()), service.figures());
    }

    private static boolean came(Figures figures) {
        return figures.issued() + figures.served() + figures.open() > 0;
    }
}
