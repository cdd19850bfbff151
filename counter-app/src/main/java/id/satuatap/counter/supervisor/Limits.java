package id.satuatap.counter.supervisor;

import id.satuatap.protocol.catalogue.WarningLimits;
import id.satuatap.protocol.view.CounterFiguresView;
import id.satuatap.protocol.view.ServiceFiguresView;
import id.satuatap.protocol.view.TurnView;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From when on something is worth a warning. Immutable. */
final class Limits {
    private static final int PERCENT = 100;

    private final WarningLimits limits;

    Limits(WarningLimits limits) {
        this.limits = limits;
    }

    Set<Warning> of(ServiceFiguresView figures, Instant now) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (longer(figures.longestSince(), now, Duration.ofMinutes(limits.waitMinutes()))) {
            warnings.add(Warning.LONG_WAIT);
        }
        if (figures.waiting() > limits.waiting()) {
            warnings.add(Warning.MANY_WAITING);
        }
        return warnings;
    }

    /**
     * What is wrong at a counter.
     *
     * @param standardMinutes of the service that its visitor is there for; 0 where it is not known
     */
    Set<Warning> of(CounterFiguresView figures, @Nullable TurnView turn, int standardMinutes, Instant now) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (longer(figures.idleSince(), now, Duration.ofMinutes(limits.idleMinutes()))) {
            warnings.add(Warning.IDLE);
        }
        Duration longest = Duration.ofMinutes(standardMinutes)
                .multipliedBy(limits.servicePercent())
                .dividedBy(PERCENT);
        if (turn != null && standardMinutes > 0 && longer(turn.servingAt(), now, longest)) {
            warnings.add(Warning.LONG_SERVICE);
        }
        return warnings;
    }

    private static boolean longer(@Nullable Instant since, Instant now, Duration limit) {
        return since != null && Duration.between(since, now).compareTo(limit) > 0;
    }
}
