package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.CounterLine;
import id.satuatap.reports.daily.OfficerLine;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of counters and officers, each under its agency. Immutable. */
final class TurnRows {
    private final Words words;
    private final Cells cells;

    TurnRows(Words words) {
        this.words = words;
        this.cells = new Cells(new Numbers(words));
    }

    List<Map<String, ?>> ofCounters(List<CounterLine> counters) {
        List<Map<String, ?>> rows = new ArrayList<>();
        counters.forEach(counter -> rows.add(Row.line(
                counter.agencyCode(),
                List.of(counter.agencyName()),
                cells.turns(
                        counter.label(), counter.figures(), counter.figures().withinStandard()))));
        rows.add(Row.total(cells.turnSums(
                words.of("row.counters.total"),
                counters.stream().map(CounterLine::figures).toList())));
        return rows;
    }

    List<Map<String, ?>> ofOfficers(List<OfficerLine> officers) {
        List<Map<String, ?>> rows = new ArrayList<>();
        officers.forEach(officer -> rows.add(Row.line(
                officer.agencyCode(),
                List.of(officer.agencyName()),
                cells.turns(officer.officerName(), officer.figures(), officer.shownShare()))));
        rows.add(Row.total(cells.turnSums(
                words.of("row.officers.total"),
                officers.stream().map(OfficerLine::figures).toList())));
        return rows;
    }
}
