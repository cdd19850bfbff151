package id.satuatap.counter.supervisor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** In what order agencies and services stand. Immutable. */
public enum Order {
    /** Where somebody waits longest comes first. */
    LONGEST_WAIT,
    /** Where most wait comes first. */
    MOST_WAITING,
    /** As in the catalogue. */
    CATALOGUE;

    List<AgencyLine> agencies(List<AgencyLine> agencies) {
        return sorted(agencies, AgencyLine::sum);
    }

    List<ServiceLine> services(List<ServiceLine> services) {
        return sorted(services, service -> Sum.of(List.of(service.figures())));
    }

    private <T> List<T> sorted(List<T> lines, Function<T, Sum> sum) {
        return switch (this) {
            case LONGEST_WAIT ->
                lines.stream()
                        .sorted(Comparator.comparing(
                                line -> sum.apply(line).longestSince(),
                                Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .toList();
            case MOST_WAITING ->
                lines.stream()
                        .sorted(Comparator.comparingInt(
                                        (T line) -> sum.apply(line).waiting())
                                .reversed())
                        .toList();
            case CATALOGUE -> lines;
        };
    }
}
