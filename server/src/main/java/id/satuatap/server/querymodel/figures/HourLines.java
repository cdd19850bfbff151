package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.daily.Times;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The figures by hour of the day. Immutable.
 *
 * @param opened the hour of the mall's zone in which the day was opened
 */
record HourLines(
        int opened,
        Map<Group, LegCounts> queued,
        Map<Group, TurnCounts> called,
        Map<Group, Long> served,
        Map<Group, Times> waiting) {
    private static final int HOURS = 24;

    /**
     * From the first hour with a figure to the last, without a gap, as they came: a day that goes on past midnight has 00
     * after 23.
     */
    static List<HourLine> read(Reading reading, int opened) {
        return new HourLines(
                        opened,
                        reading.legs(Grouping.QUEUED_HOUR),
                        reading.turns(Grouping.CALLED_HOUR),
                        reading.servedByHour(),
                        reading.waiting(Grouping.QUEUED_HOUR))
                .lines();
    }

    private List<HourLine> lines() {
        TreeSet<Integer> places = new TreeSet<>();
        queued.keySet().forEach(group -> places.add(place(group)));
        called.keySet().forEach(group -> places.add(place(group)));
        served.keySet().forEach(group -> places.add(place(group)));
        return places.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(places.first(), places.last())
                        .mapToObj(place -> line((opened + place) % HOURS))
                        .toList();
    }

    /** How many hours after the day's opening. */
    private int place(Group hourOfDay) {
        return Math.floorMod(Integer.parseInt(hourOfDay.outer()) - opened, HOURS);
    }

    private HourLine line(int hourOfDay) {
        Group group = Group.of(Integer.toString(hourOfDay));
        return new HourLine(
                hourOfDay,
                queued.getOrDefault(group, LegCounts.NONE).issued(),
                called.getOrDefault(group, TurnCounts.NONE).called(),
                served.getOrDefault(group, 0L),
                waiting.getOrDefault(group, Times.NONE).medianMillis());
    }
}
