package id.satuatap.hall.calling;

import id.satuatap.hall.visit.Leg;
import java.util.Optional;

/**
 * Nobody ordinary is overtaken by priority more than so many times: where one more call by the share would do it, the oldest
 * is called. Asked before {@link PriorityShare}, which it beats. Immutable.
 */
public record OvertakingBound() implements CallPolicy {
    @Override
    public String name() {
        return "OVERTAKING_BOUND";
    }

    @Override
    public Optional<Leg> next(Candidates candidates) {
        return PriorityShare.due(candidates)
                .filter(leg -> wouldOvertakeTooOften(candidates, leg))
                .flatMap(leg -> candidates.oldest());
    }

    private static boolean wouldOvertakeTooOften(Candidates candidates, Leg leg) {
        int most = candidates.rules().precedence().overtakenMax();
        return PriorityShare.passed(candidates, leg).stream()
                .anyMatch(service -> candidates.line(service).mostOvertakenBefore(leg.place()) >= most);
    }
}
