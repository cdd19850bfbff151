package id.satuatap.protocol.view;

/**
 * Immutable. What became of a call.
 */
public enum CallState {
    /** The visitor is awaited at the counter. */
    CALLED,
    /** The visitor is being served. */
    SERVING,
    /** The turn is over. */
    ENDED
}
