package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.Times;
import java.util.Map;

/** The figures of a mall, its agencies or services: numbers by leg, walking and service by turn. Immutable. */
record LegFigures(
        Map<Group, LegCounts> legs,
        Map<Group, TurnCounts> turns,
        Map<Group, Times> waiting,
        Map<Group, Times> walking,
        Map<Group, Times> service) {
    static LegFigures read(Reading reading, Grouping grouping) {
        return new LegFigures(
                reading.legs(grouping),
                reading.turns(grouping),
                reading.waiting(grouping),
                reading.walking(grouping),
                reading.service(grouping));
    }

    boolean has(Group group) {
        return legs.containsKey(group);
    }

    Figures of(Group group) {
        LegCounts counts = legs.getOrDefault(group, LegCounts.NONE);
        return new Figures(
                counts.issued(),
                counts.served(),
                counts.notPresent(),
                counts.cancelled(),
                counts.unserved(),
                counts.open(),
                waiting.getOrDefault(group, Times.NONE),
                walking.getOrDefault(group, Times.NONE),
                service.getOrDefault(group, Times.NONE),
                turns.getOrDefault(group, TurnCounts.NONE).share());
    }
}
