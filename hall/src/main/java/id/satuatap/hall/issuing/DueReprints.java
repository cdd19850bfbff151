package id.satuatap.hall.issuing;

import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Reprint;
import id.satuatap.hall.visit.CopyState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A further printing of which its kiosk gives no word in time is over: nobody waits for it any more. Stateless.
 *
 * <p>Its kiosk may have taken it and lost its way to the server since, so nobody knows whether it is on paper; what the kiosk
 * says later still holds.
 */
public final class DueReprints {
    /** Whoever asked for it has gone elsewhere by then. */
    public static final Duration PRINTED_WITHIN = Duration.ofMinutes(2);

    /** On record with a printing that ended so. */
    public static final String NO_WORD = "KIOSK_SAYS_NOTHING";

    private DueReprints() {}

    /** What is due now; costs what nobody reported on. */
    public static List<HallEvent> events(HallState state, Instant now) {
        return state.reprints()
                .pending()
                .filter(reprint -> !end(reprint).isAfter(now))
                .<HallEvent>map(reprint ->
                        new VisitEvent.CopyReported(reprint.visit(), reprint.copy(), CopyState.UNKNOWN, null, NO_WORD))
                .toList();
    }

    /** When something will be due next. */
    public static Optional<Instant> next(HallState state) {
        return state.reprints().pending().map(DueReprints::end).min(Instant::compareTo);
    }

    private static Instant end(Reprint reprint) {
        return reprint.askedAt().plus(PRINTED_WITHIN);
    }
}
