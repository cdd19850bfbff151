package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the daily report, with heads in the report's language. Stateless. */
final class Tables {
    static final String SERVICES = "services";
    static final String HOURS = "hours";
    static final String COUNTERS = "counters";
    static final String OFFICERS = "officers";
    static final String FAIRNESS = "fairness";
    static final String VISITS = "visits";
    static final String BOOKINGS = "bookings";

    private static final int PAGE_WIDTH = PageLayout.WIDTH;
    private static final List<String> TIMES = List.of("mean", "median", "p90", "longest");

    private final Words words;

    Tables(Words words) {
        this.words = words;
    }

    Table services() {
        List<Table.Column> numbers = new ArrayList<>();
        numbers.add(column("standard", 30));
        numbers.add(column("issued", 28));
        numbers.add(column("served", 29));
        numbers.add(column("notPresent", 28));
        numbers.add(column("cancelled", 35));
        numbers.add(column("unserved", 34));
        numbers.add(column("open", 29));
        for (int time = 0; time < 3; time++) {
            TIMES.forEach(name -> numbers.add(time(name)));
        }
        numbers.add(column("within", 33));
        return new Table(
                SERVICES,
                named("service", numbers),
                List.of(
                        blank(8),
                        span("waiting", TIMES.size()),
                        span("walking", TIMES.size()),
                        span("service.time", TIMES.size()),
                        blank(1)),
                Table.Grouping.FIGURES);
    }

    Table counters() {
        return turns(COUNTERS, "counter");
    }

    Table officers() {
        return turns(OFFICERS, "officer");
    }

    Table fairness() {
        List<Table.Column> numbers = new ArrayList<>();
        numbers.add(column("calls", 62));
        numbers.add(column("priorityShare", 62));
        numbers.add(column("past", 70));
        numbers.add(column("overtaken", 62));
        numbers.add(column("chosen", 62));
        numbers.add(column("ordinaryLongest", 80));
        numbers.add(column("priorityLongest", 80));
        List<Table.Column> columns = named("agency", numbers);
        return new Table(FAIRNESS, columns, List.of(blank(columns.size())), Table.Grouping.NONE);
    }

    Table visits() {
        List<Table.Column> numbers = new ArrayList<>();
        numbers.add(column("visits", 70));
        numbers.add(column("legs", 70));
        for (int time = 0; time < 2; time++) {
            TIMES.forEach(name -> numbers.add(column(name, 56)));
        }
        return new Table(
                VISITS,
                named("legsEach", numbers),
                List.of(blank(3), span("waiting", TIMES.size()), span("visitWaiting", TIMES.size())),
                Table.Grouping.NONE);
    }

    Table bookings() {
        List<Table.Column> numbers = new ArrayList<>();
        Stream.of("booked", "checkedIn", "missed", "bookingsCancelled", "expected")
                .forEach(count -> numbers.add(column(count, 80)));
        List<Table.Column> columns = named("service", numbers);
        return new Table(BOOKINGS, columns, List.of(blank(columns.size())), Table.Grouping.FIGURES);
    }

    Table hours() {
        List<Table.Column> columns = List.of(
                column("hour", 120),
                column("issued", 70),
                column("called", 70),
                column("served", 70),
                column("waitingMedian", 80));
        return new Table(HOURS, columns, List.of(blank(columns.size())), Table.Grouping.NONE);
    }

    private Table turns(String name, String first) {
        List<Table.Column> numbers = new ArrayList<>();
        Stream.of("called", "finished", "notPresent", "undone", "transferred", "chosen")
                .forEach(count -> numbers.add(column(count, 37)));
        for (int time = 0; time < 2; time++) {
            TIMES.forEach(one -> numbers.add(time(one)));
        }
        numbers.add(column("within", 36));
        numbers.add(column("openHours", 42));
        numbers.add(column("pausedHours", 42));
        return new Table(
                name,
                named(first, numbers),
                List.of(blank(7), span("walking", TIMES.size()), span("service.time", TIMES.size()), blank(3)),
                Table.Grouping.NAMES);
    }

    /** Names take what the numbers leave of the page. */
    private List<Table.Column> named(String first, List<Table.Column> numbers) {
        int taken = numbers.stream().mapToInt(Table.Column::width).sum();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column(first, PAGE_WIDTH - taken));
        columns.addAll(numbers);
        return columns;
    }

    /** Heads are of unlike widths, and each must keep apart from the one before, above all where a group begins. */
    private Table.Column time(String name) {
        int width =
                switch (name) {
                    case "mean" -> 38;
                    case "median" -> 28;
                    case "p90" -> 25;
                    default -> 30;
                };
        return column(name, width);
    }

    private Table.Column column(String name, int width) {
        return new Table.Column(words.of("column." + name), width);
    }

    private Table.Span span(String name, int columns) {
        return new Table.Span(words.of("column." + name), columns);
    }

    private static Table.Span blank(int columns) {
        return new Table.Span("", columns);
    }
}
