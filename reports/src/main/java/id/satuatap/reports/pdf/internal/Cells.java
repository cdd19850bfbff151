package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.Share;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import id.satuatap.reports.text.Numbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures as the cells of a row, in the order of the columns. Immutable. */
final class Cells {
    private static final int MEASURED_OF_TURNS = 9;

    private final Numbers numbers;

    Cells(Numbers numbers) {
        this.numbers = numbers;
    }

    List<String> figures(String name, String standard, Figures figures) {
        return joined(List.of(
                Stream.of(name, standard),
                counts(
                        figures.issued(),
                        figures.served(),
                        figures.notPresent(),
                        figures.cancelled(),
                        figures.unserved(),
                        figures.open()),
                times(figures.waiting()),
                times(figures.walking()),
                times(figures.service()),
                Stream.of(numbers.share(figures.withinStandard()))));
    }

    /** A counter's or an officer's row; the share may be withheld. */
    List<String> turns(String name, TurnFigures figures, Share shown) {
        return row(
                name,
                figures,
                joined(List.of(times(figures.walking()), times(figures.service()), Stream.of(numbers.share(shown)))));
    }

    /** Sums of counts; percentiles cannot be summed, so their cells stay empty. */
    List<String> turnSums(String name, List<TurnFigures> rows) {
        return row(name, TurnFigures.sumOf(rows), Collections.nCopies(MEASURED_OF_TURNS, ""));
    }

    private List<String> row(String name, TurnFigures figures, List<String> measured) {
        return joined(List.of(
                Stream.of(name),
                counts(
                        figures.called(),
                        figures.served(),
                        figures.notPresent(),
                        figures.undone(),
                        figures.transferred(),
                        figures.chosen()),
                measured.stream(),
                Stream.of(numbers.hoursMinutes(figures.openMillis()), numbers.hoursMinutes(figures.pausedMillis()))));
    }

    Stream<String> counts(long... values) {
        return Arrays.stream(values).mapToObj(numbers::count);
    }

    Stream<String> times(Times times) {
        return Stream.of(
                numbers.minutes(times.meanMillis()),
                numbers.minutes(times.medianMillis()),
                numbers.minutes(times.p90Millis()),
                numbers.minutes(times.longestMillis()));
    }

    private static List<String> joined(List<Stream<String>> parts) {
        return parts.stream().flatMap(Function.identity()).toList();
    }
}
