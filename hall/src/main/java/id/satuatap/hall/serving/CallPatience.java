package id.satuatap.hall.serving;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a call lasts that its visitor does not answer. Immutable. */
public record CallPatience(CallRules.Patience rules) {
    /** Called as often as allowed, and still not here. */
    public static final String CALL_LIMIT = "CALL_LIMIT";

    /** Neither visitor nor officer said a word. */
    public static final String UNANSWERED = "UNANSWERED";

    /**
     * When a call ends by itself. Immutable.
     *
     * @param reason for the record
     */
    public record End(Instant at, String reason) {}

    /** Whether the visitor was called as often as allowed. */
    public boolean isSpent(Turn turn) {
        return rules.callsMax() > 0 && turn.calls() >= rules.callsMax();
    }

    /** Not before this may anybody say that the visitor is not here: he was just called, or is still walking. */
    public Instant notPresentFrom(Turn turn) {
        Instant told = turn.shownAt() == null ? turn.calledAt() : turn.shownAt();
        return later(
                turn.lastCalledAt().plusSeconds(rules.notPresentSeconds()), told.plusSeconds(rules.walkingSeconds()));
    }

    /**
     * Empty when the call goes on until somebody ends it: the visitor is being served, or may be without anybody having said
     * so, at a counter that starts by itself.
     */
    public Optional<End> end(Turn turn, Counter counter) {
        if (turn.state() != TurnState.CALLED || counter.startsByItself()) {
            return Optional.empty();
        }
        End limit = isSpent(turn)
                ? new End(
                        later(turn.lastCalledAt().plusSeconds(rules.answerSeconds()), notPresentFrom(turn)), CALL_LIMIT)
                : null;
        End silence = rules.unansweredMinutes() > 0
                ? new End(turn.lastCalledAt().plus(Duration.ofMinutes(rules.unansweredMinutes())), UNANSWERED)
                : null;
        return Optional.ofNullable(sooner(limit, silence));
    }

    private static @Nullable End sooner(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.at().isBefore(one.at()) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
