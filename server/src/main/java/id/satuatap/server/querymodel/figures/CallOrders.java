package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.FairnessFigures;
import id.satuatap.reports.daily.Share;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether people were called in their order, as docs/metrics.md defines each figure. Immutable. */
record CallOrders(Map<Group, List<CountedTurn>> calls, Map<Group, List<CountedLeg>> legs) {
    static CallOrders of(CountedDay day, Function<CountedTurn, Group> ofTurn, Function<CountedLeg, Group> ofLeg) {
        List<CountedTurn> stood =
                day.turns().stream().filter(CountedTurn::callStood).toList();
        return new CallOrders(Group.parts(stood, ofTurn), Group.parts(day.legs(), ofLeg));
    }

    boolean has(Group group) {
        return calls.containsKey(group);
    }

    FairnessFigures of(Group group) {
        List<CountedCall> its = calls.getOrDefault(group, List.of()).stream()
                .map(CountedTurn::call)
                .toList();
        return new FairnessFigures(
                its.size(),
                new Share(its.stream().filter(CountedCall::priority).count(), its.size()),
                its.stream().filter(CountedCall::past).count(),
                its.stream().mapToLong(CountedCall::overtook).sum(),
                its.stream().filter(CountedCall::chosen).count(),
                longest(group, false),
                longest(group, true));
    }

    private @Nullable Long longest(Group group, boolean priority) {
        List<CountedLeg> its = legs.getOrDefault(group, List.of()).stream()
                .filter(leg -> leg.priority() == priority)
                .toList();
        return Measured.of(its, CountedLeg::waitingMillis).longestMillis();
    }
}
