package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.HourLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures by hour of the day: what happened in each hour of the mall's zone. Immutable.
 *
 * @param opened the hour in which the day was opened
 */
record HourLines(
        int opened,
        Map<Integer, List<CountedLeg>> queued,
        Map<Integer, List<CountedTurn>> called,
        Map<Integer, List<CountedTurn>> served) {
    private static final int HOURS = 24;

    /**
     * From the first hour with a figure to the last, without a gap, as they came: a day that goes on past midnight has 00
     * after 23.
     */
    static List<HourLine> of(CountedDay day, int opened) {
        List<CountedTurn> served =
                day.turns().stream().filter(CountedTurn::served).toList();
        return new HourLines(
                        opened,
                        byHour(day.legs(), CountedLeg::queuedHour),
                        byHour(
                                day.turns().stream()
                                        .filter(CountedTurn::wasCalled)
                                        .toList(),
                                CountedTurn::calledHour),
                        byHour(served, turn -> Objects.requireNonNull(turn.endedHour(), "served, so it ended")))
                .lines();
    }

    private static <T> Map<Integer, List<T>> byHour(List<T> rows, Function<T, Integer> hour) {
        return rows.stream().collect(Collectors.groupingBy(hour));
    }

    private List<HourLine> lines() {
        TreeSet<Integer> places = new TreeSet<>();
        queued.keySet().forEach(hour -> places.add(place(hour)));
        called.keySet().forEach(hour -> places.add(place(hour)));
        served.keySet().forEach(hour -> places.add(place(hour)));
        return places.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(places.first(), places.last())
                        .mapToObj(place -> line((opened + place) % HOURS))
                        .toList();
    }

    /** How many hours after the day's opening. */
    private int place(int hourOfDay) {
        return Math.floorMod(hourOfDay - opened, HOURS);
    }

    private HourLine line(int hourOfDay) {
        List<CountedLeg> legs = queued.getOrDefault(hourOfDay, List.of());
        return new HourLine(
                hourOfDay,
                legs.size(),
                called.getOrDefault(hourOfDay, List.of()).size(),
                served.getOrDefault(hourOfDay, List.of()).size(),
                Measured.of(legs, CountedLeg::waitingMillis).medianMillis());
    }
}
