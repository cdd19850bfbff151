package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.ServiceFiguresView;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some services together. Immutable.
 *
 * @param longestSince since when the one waits who waits longest; null when nobody waits
 */
record Sum(
        int waiting,
        @Nullable Instant longestSince,
        int called,
        int serving,
        int issued,
        int calledToday,
        int served,
        int notPresent,
        int cancelled) {
    static Sum of(Collection<ServiceFiguresView> figures) {
        return new Sum(
                sum(figures, ServiceFiguresView::waiting),
                figures.stream()
                        .map(ServiceFiguresView::longestSince)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                sum(figures, ServiceFiguresView::called),
                sum(figures, ServiceFiguresView::serving),
                sum(figures, ServiceFiguresView::issuedToday),
                sum(figures, ServiceFiguresView::calledToday),
                sum(figures, ServiceFiguresView::servedToday),
                sum(figures, ServiceFiguresView::notPresentToday),
                sum(figures, ServiceFiguresView::cancelledToday));
    }

    private static int sum(Collection<ServiceFiguresView> figures, ToIntFunction<ServiceFiguresView> part) {
        return figures.stream().mapToInt(part).sum();
    }
}
