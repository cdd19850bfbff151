package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.awt.Font;
import java.util.List;
import java.util.function.ToLongFunction;

/** The charts of the first page. Immutable. */
final class Charts {
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Font font = Typeface.drawn("Inter-Regular.ttf");
    private final Words words;
    private final Numbers numbers;
    private final Moments moments;

    Charts(Words words, Moments moments) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.moments = moments;
    }

    BarChart volume(List<HourLine> hours) {
        return new BarChart(
                font,
                names(hours),
                List.of(
                        new BarChart.Series(words.of("column.issued"), Ink.BAR_LIGHT, counts(hours, HourLine::issued)),
                        new BarChart.Series(words.of("column.called"), Ink.BAR_MIDDLE, counts(hours, HourLine::called)),
                        new BarChart.Series(words.of("column.served"), Ink.BAR_DARK, counts(hours, HourLine::served))),
                numbers::count,
                value -> numbers.count(Math.round(value)));
    }

    BarChart waiting(List<HourLine> hours) {
        List<Double> medians = hours.stream()
                .map(HourLine::waitingMedianMillis)
                .map(millis -> millis == null ? Double.NaN : millis / MILLIS_A_MINUTE)
                .toList();
        return new BarChart(
                font,
                names(hours),
                List.of(new BarChart.Series(words.of("column.waitingMedian"), Ink.BAR_MIDDLE, medians)),
                numbers::count,
                value -> numbers.minutes(Math.round(value * MILLIS_A_MINUTE)));
    }

    private List<String> names(List<HourLine> hours) {
        return hours.stream().map(hour -> moments.hour(hour.hourOfDay())).toList();
    }

    private static List<Double> counts(List<HourLine> hours, ToLongFunction<HourLine> count) {
        return hours.stream().map(hour -> (double) count.applyAsLong(hour)).toList();
    }
}
