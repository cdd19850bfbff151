package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.Share;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import id.satuatap.reports.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures as the cells of a row, in the order of the columns. Immutable. */
final class Cells {
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
        return joined(List.of(
                Stream.of(name),
                counts(
                        figures.called(),
                        figures.served(),
                        figures.notPresent(),
                        figures.undone(),
                        figures.transferred()),
                times(figures.walking()),
                times(figures.service()),
                Stream.of(
                        numbers.share(shown),
                        numbers.hoursMinutes(figures.openMillis()),
                        numbers.hoursMinutes(figures.pausedMillis()))));
    }

    /** Sums of counts; percentiles cannot be summed, so their cells stay empty. */
    List<String> turnSums(String name, List<TurnFigures> rows) {
        return joined(List.of(
                Stream.of(name),
                counts(
                        rows.stream().mapToLong(TurnFigures::called).sum(),
                        rows.stream().mapToLong(TurnFigures::served).sum(),
                        rows.stream().mapToLong(TurnFigures::notPresent).sum(),
                        rows.stream().mapToLong(TurnFigures::undone).sum(),
                        rows.stream().mapToLong(TurnFigures::transferred).sum()),
                Stream.generate(() -> "").limit(8),
                Stream.of(
                        "",
                        numbers.hoursMinutes(
                                rows.stream().mapToLong(TurnFigures::openMillis).sum()),
                        numbers.hoursMinutes(rows.stream()
                                .mapToLong(TurnFigures::pausedMillis)
                                .sum()))));
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
