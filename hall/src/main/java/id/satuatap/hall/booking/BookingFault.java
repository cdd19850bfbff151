package id.satuatap.hall.booking;

import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import java.util.Map;

/**
 * Why no place can be kept as wished. Immutable.
 *
 * @param field of the wish, as the protocol names it
 */
public record BookingFault(String field, Reason reason) {
    /** Names are part of the protocol. */
    public enum Reason {
        UNKNOWN_SERVICE,
        NOT_YOUR_AGENCY,
        PERSONS_INVALID,
        DATE_OVER,
        TOO_FAR_AHEAD,
        NOT_GIVEN_THAT_DAY,
        OUTSIDE_HOURS,
        IN_BREAK,
        TIME_OVER,
        QUOTA_USED_UP,
        BAND_QUOTA_USED_UP,
        /** The same booking stands in an import already. */
        TWICE
    }

    Decision rejection() {
        return new Decision.Rejected(RejectionCode.BOOKING_INVALID, Map.of("field", field, "reason", reason.name()));
    }
}
