package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Figures;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The figures of a mall, its agencies or services: numbers by leg, walking and service by turn. Immutable. */
record LegFigures(Map<Group, List<CountedLeg>> legs, Map<Group, List<CountedTurn>> turns) {
    static LegFigures of(CountedDay day, Function<CountedLeg, Group> ofLeg, Function<CountedTurn, Group> ofTurn) {
        return new LegFigures(Group.parts(day.legs(), ofLeg), Group.parts(day.turns(), ofTurn));
    }

    boolean has(Group group) {
        return legs.containsKey(group);
    }

    Figures of(Group group) {
        List<CountedLeg> itsLegs = legs.getOrDefault(group, List.of());
        List<CountedTurn> itsTurns = turns.getOrDefault(group, List.of());
        LegCounts counts = LegCounts.of(itsLegs);
        return new Figures(
                counts.issued(),
                counts.served(),
                counts.notPresent(),
                counts.cancelled(),
                counts.unserved(),
                counts.open(),
                Measured.of(itsLegs, CountedLeg::waitingMillis),
                Measured.of(itsTurns, CountedTurn::walkingMillis),
                Measured.of(itsTurns, CountedTurn::serviceMillis),
                TurnCounts.of(itsTurns).share());
    }
}
