package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.TurnFigures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The figures of counters or officers, by turn. Immutable. */
record TurnLines(Map<Group, List<CountedTurn>> turns, Map<Group, List<CountedSession>> sessions) {
    static TurnLines of(
            CountedDay day, Function<CountedTurn, Group> ofTurn, Function<CountedSession, Group> ofSession) {
        return new TurnLines(Group.parts(day.turns(), ofTurn), Group.parts(day.sessions(), ofSession));
    }

    /** Who called somebody, or sat there without calling anybody. */
    Set<Group> groups() {
        Set<Group> groups = new LinkedHashSet<>(turns.keySet());
        groups.addAll(sessions.keySet());
        return groups;
    }

    TurnFigures of(Group group) {
        List<CountedTurn> its = turns.getOrDefault(group, List.of());
        TurnCounts counts = TurnCounts.of(its);
        Presence sat = Presence.of(sessions.getOrDefault(group, List.of()));
        return new TurnFigures(
                counts.called(),
                counts.served(),
                counts.notPresent(),
                counts.undone(),
                counts.transferred(),
                counts.chosen(),
                Measured.of(its, CountedTurn::walkingMillis),
                Measured.of(its, CountedTurn::serviceMillis),
                counts.share(),
                sat.openMillis(),
                sat.pausedMillis());
    }
}
