package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The figures of counters or officers, by turn. Immutable. */
record TurnLines(
        Map<Group, TurnCounts> turns,
        Map<Group, Times> walking,
        Map<Group, Times> service,
        Map<Group, Presence> presence) {
    static TurnLines read(Reading reading, Grouping grouping) {
        return new TurnLines(
                reading.turns(grouping),
                reading.walking(grouping),
                reading.service(grouping),
                reading.presence(grouping));
    }

    /** Who called somebody, or sat there without calling anybody. */
    Set<Group> groups() {
        Set<Group> groups = new LinkedHashSet<>(turns.keySet());
        groups.addAll(presence.keySet());
        return groups;
    }

    TurnFigures of(Group group) {
        TurnCounts counts = turns.getOrDefault(group, TurnCounts.NONE);
        Presence sat = presence.getOrDefault(group, Presence.NONE);
        return new TurnFigures(
                counts.called(),
                counts.served(),
                counts.notPresent(),
                counts.undone(),
                counts.transferred(),
                walking.getOrDefault(group, Times.NONE),
                service.getOrDefault(group, Times.NONE),
                counts.share(),
                sat.openMillis(),
                sat.pausedMillis());
    }
}
