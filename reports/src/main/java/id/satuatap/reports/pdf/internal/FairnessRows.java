package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.FairnessFigures;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of the order of calls, an agency each. Immutable. */
final class FairnessRows {
    private final Words words;
    private final Numbers numbers;

    FairnessRows(Words words) {
        this.words = words;
        this.numbers = new Numbers(words);
    }

    List<Map<String, ?>> of(Fairness fairness) {
        List<Map<String, ?>> rows = new ArrayList<>();
        fairness.agencies().forEach(line -> rows.add(Row.plain(cells(line.agencyName(), line.figures()))));
        rows.add(Row.total(cells(words.of("row.total"), fairness.total())));
        return rows;
    }

    private List<String> cells(String name, FairnessFigures figures) {
        return List.of(
                name,
                numbers.count(figures.calls()),
                numbers.share(figures.byPriority()),
                numbers.count(figures.past()),
                numbers.count(figures.overtaken()),
                numbers.count(figures.chosen()),
                numbers.minutes(figures.ordinaryLongestMillis()),
                numbers.minutes(figures.priorityLongestMillis()));
    }
}
