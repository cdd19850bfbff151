package id.satuatap.server.querymodel.figures;

import id.satuatap.hall.visit.LegState;
import id.satuatap.reports.daily.VisitFigures;
import id.satuatap.reports.daily.VisitLine;
import id.satuatap.reports.daily.Visits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Waits by leg and by visit, as docs/metrics.md defines them. Stateless. */
final class VisitWaits {
    private static final Set<LegState> OPEN =
            EnumSet.of(LegState.PLANNED, LegState.WAITING, LegState.CALLED, LegState.SERVING, LegState.ON_HOLD);

    private VisitWaits() {}

    /** Of the visits that are over and of which a wait is known. */
    static Visits of(List<CountedLeg> legs) {
        List<List<CountedLeg>> visits = legs.stream()
                .collect(Collectors.groupingBy(CountedLeg::visit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(visit -> visit.stream().noneMatch(leg -> OPEN.contains(leg.state())))
                .filter(visit -> waited(visit) != null)
                .toList();
        Map<Integer, List<List<CountedLeg>>> byLegs =
                visits.stream().collect(Collectors.groupingBy(visit -> Math.min(Visits.MANY, visit.size())));
        return new Visits(
                figures(visits),
                IntStream.rangeClosed(1, Visits.MANY)
                        .filter(byLegs::containsKey)
                        .mapToObj(count -> new VisitLine(count, figures(byLegs.getOrDefault(count, List.of()))))
                        .toList());
    }

    private static VisitFigures figures(List<List<CountedLeg>> visits) {
        List<CountedLeg> legs = new ArrayList<>();
        visits.forEach(legs::addAll);
        return new VisitFigures(
                visits.size(),
                legs.size(),
                Measured.of(legs, CountedLeg::waitingMillis),
                Measured.of(visits, VisitWaits::waited));
    }

    /** Null where none of its legs says anything. */
    private static @Nullable Long waited(List<CountedLeg> visit) {
        List<Long> waits = visit.stream()
                .map(CountedLeg::waitingMillis)
                .filter(Objects::nonNull)
                .toList();
        return waits.isEmpty()
                ? null
                : Long.valueOf(waits.stream().mapToLong(Long::longValue).sum());
    }
}
