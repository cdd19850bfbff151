package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The day's hours, as rows and as charts that say the same to the eye and to those who listen. Immutable. */
final class HourRows {
    private final Words words;
    private final Numbers numbers;
    private final Moments moments;
    private final List<HourLine> hours;

    HourRows(Words words, Moments moments, List<HourLine> hours) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.moments = moments;
        this.hours = List.copyOf(hours);
    }

    List<Map<String, ?>> rows() {
        List<Map<String, ?>> rows = new ArrayList<>();
        hours.forEach(hour -> rows.add(Row.plain(List.of(
                moments.hourSpan(hour.hourOfDay()),
                numbers.count(hour.issued()),
                numbers.count(hour.called()),
                numbers.count(hour.served()),
                numbers.minutes(hour.waitingMedianMillis())))));
        rows.add(Row.total(List.of(
                words.of("row.hours.total"),
                numbers.count(hours.stream().mapToLong(HourLine::issued).sum()),
                numbers.count(hours.stream().mapToLong(HourLine::called).sum()),
                numbers.count(hours.stream().mapToLong(HourLine::served).sum()),
                "")));
        return rows;
    }

    void tell(Map<String, Object> parameters) {
        Charts charts = new Charts(words, moments);
        parameters.put("chart.volume", charts.volume(hours));
        parameters.put("chart.waiting", charts.waiting(hours));
        parameters.put("chart.volume.spoken", spoken("chart.volume.spoken", this::spokenVolume));
        parameters.put("chart.waiting.spoken", spoken("chart.waiting.spoken", this::spokenWaiting));
    }

    private String spoken(String key, Function<HourLine, String> hour) {
        return words.of(key, String.join("; ", hours.stream().map(hour).toList()));
    }

    private String spokenVolume(HourLine hour) {
        return words.of(
                "chart.volume.spoken.hour",
                moments.hour(hour.hourOfDay()),
                numbers.count(hour.issued()),
                numbers.count(hour.called()),
                numbers.count(hour.served()));
    }

    private String spokenWaiting(HourLine hour) {
        return words.of(
                "chart.waiting.spoken.hour",
                moments.hour(hour.hourOfDay()),
                numbers.minutes(hour.waitingMedianMillis()));
    }
}
