package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.daily.Times;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The figures by hour of the day. Immutable. */
record HourLines(
        Map<Group, LegCounts> queued,
        Map<Group, TurnCounts> called,
        Map<Group, Long> served,
        Map<Group, Times> waiting) {
    /** From the first hour with a figure to the last, without a gap. */
    static List<HourLine> read(Reading reading) {
        return new HourLines(
                        reading.legs(Grouping.QUEUED_HOUR),
                        reading.turns(Grouping.CALLED_HOUR),
                        reading.servedByHour(),
                        reading.waiting(Grouping.QUEUED_HOUR))
                .lines();
    }

    private List<HourLine> lines() {
        TreeSet<Integer> hours = new TreeSet<>();
        queued.keySet().forEach(group -> hours.add(Integer.valueOf(group.outer())));
        called.keySet().forEach(group -> hours.add(Integer.valueOf(group.outer())));
        served.keySet().forEach(group -> hours.add(Integer.valueOf(group.outer())));
        return hours.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(hours.first(), hours.last())
                        .mapToObj(this::line)
                        .toList();
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
