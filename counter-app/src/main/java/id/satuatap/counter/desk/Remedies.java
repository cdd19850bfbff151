package id.satuatap.counter.desk;

import id.satuatap.protocol.command.RejectionCode;
import org.jspecify.annotations.Nullable;

/** What helps against what hinders an action. Stateless. */
final class Remedies {
    private Remedies() {}

    /** An action to offer in place; null where none helps. */
    static @Nullable DeskAction of(RejectionCode code, DeskScene seen) {
        return switch (code) {
            case STILL_SERVING -> of(Hindrance.FINISH_FIRST, seen);
            case NOT_STARTED -> of(Hindrance.START_FIRST, seen);
            case COUNTER_PAUSED -> of(Hindrance.PAUSED, seen);
            default -> null;
        };
    }

    /** An action to offer in place; null where none helps. */
    static @Nullable DeskAction of(Hindrance hindrance, DeskScene seen) {
        DeskAction helps =
                switch (hindrance) {
                    case FINISH_FIRST ->
                        seen.standing() == Standing.CALLED && !seen.startsByItself()
                                ? DeskAction.START
                                : DeskAction.FINISH;
                    case START_FIRST -> DeskAction.START;
                    case PAUSED -> DeskAction.RESUME;
                    default -> DeskAction.CALL_NEXT;
                };
        return helps == DeskAction.CALL_NEXT || seen.hindrance(helps).isPresent() ? null : helps;
    }
}
