package id.satuatap.protocol.view;

/**
 * Immutable. How the mall's business day stands.
 */
public enum DayState {
    /** Numbers are given. */
    OPEN,
    /** No more numbers; those who wait are still served. */
    CLOSING,
    /** The day has been closed. */
    CLOSED,
    /** No day has been opened yet. */
    NOT_OPEN
}
