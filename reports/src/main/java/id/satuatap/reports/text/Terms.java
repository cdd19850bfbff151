package id.satuatap.reports.text;

import java.util.List;
import java.util.stream.Stream;

/** What each figure of a report means, in the words of docs/metrics.md. Immutable. */
public final class Terms {
    private static final List<String> OF_COLUMNS = List.of(
            "issued",
            "served",
            "notPresent",
            "cancelled",
            "unserved",
            "open",
            "finished",
            "waiting",
            "visitWaiting",
            "walking",
            "service.time",
            "within",
            "past",
            "overtaken",
            "chosen",
            "ordinaryLongest",
            "openHours",
            "pausedHours",
            "booked",
            "checkedIn",
            "missed",
            "bookingsCancelled",
            "expected");
    private static final List<String> OF_ALL = List.of("percentile", "cut");

    private final Words words;

    public Terms(Words words) {
        this.words = words;
    }

    /** A name and what it means. */
    public record Term(String name, String meaning) {}

    /** Those of the columns in the order of the columns, then what holds for all. */
    public List<Term> all() {
        return Stream.concat(
                        OF_COLUMNS.stream().map(key -> new Term(words.of("column." + key), meaning(key))),
                        OF_ALL.stream().map(key -> new Term(words.of("sheet." + key), meaning(key))))
                .toList();
    }

    private String meaning(String key) {
        return words.of("definition." + key);
    }
}
