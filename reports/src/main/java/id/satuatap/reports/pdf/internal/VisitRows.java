package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.VisitFigures;
import id.satuatap.reports.daily.Visits;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of waits by leg and by visit, one for each number of legs. Immutable. */
final class VisitRows {
    private final Words words;
    private final Cells cells;

    VisitRows(Words words) {
        this.words = words;
        this.cells = new Cells(new Numbers(words));
    }

    List<Map<String, ?>> of(Visits visits) {
        List<Map<String, ?>> rows = new ArrayList<>();
        visits.lines()
                .forEach(line -> rows.add(Row.plain(cells(words.of("row.legsEach", line.label()), line.figures()))));
        rows.add(Row.total(cells(words.of("row.total"), visits.total())));
        return rows;
    }

    private List<String> cells(String name, VisitFigures figures) {
        return Stream.of(
                        Stream.of(name),
                        cells.counts(figures.visits(), figures.legs()),
                        cells.times(figures.legWaiting()),
                        cells.times(figures.visitWaiting()))
                .flatMap(part -> part)
                .toList();
    }
}
