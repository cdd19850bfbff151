package id.satuatap.protocol.view;

/**
 * Immutable. Why a service gives no numbers now.
 */
public enum ClosedReason {
    /** The mall's day is not open. */
    DAY_NOT_OPEN,
    /** The service is not given on this day of the week. */
    NOT_TODAY,
    /** It opens later today. */
    NOT_YET_OPEN,
    /** The time of the last number has passed. */
    CUT_OFF,
    /** The next visitor could not be served before closing. */
    WILL_NOT_FINISH,
    /** It rests, and gives no numbers meanwhile; it opens again later today. */
    BREAK,
    /** Somebody closed it for today. */
    CLOSED_TODAY,
    /** It is closed for a holiday. */
    HOLIDAY,
    /** The day's quota has been given. */
    QUOTA_USED_UP,
    /** The quota of this part of the day has been given; another part follows. */
    BAND_QUOTA_USED_UP
}
