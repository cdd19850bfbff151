package id.satuatap.protocol.view;

/**
 * Immutable. Whether a counter serves.
 */
public enum CounterState {
    /** An officer serves there. */
    OPEN,
    /** Its officer is away for a while. */
    PAUSED,
    /** Nobody has taken it. */
    CLOSED
}
