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
    /** The time of the last number has passed, or the next visitor could not be served before closing. */
    CUT_OFF,
    /** The mall is closed today. */
    HOLIDAY,
    /** The day's quota has been given. */
    QUOTA_USED_UP
}
