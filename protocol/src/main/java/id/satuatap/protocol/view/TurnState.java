package id.satuatap.protocol.view;

/**
 * Immutable. How far a turn is.
 */
public enum TurnState {
    /** The visitor has been called and has not come yet. */
    CALLED,
    /** The visitor is being served. */
    SERVING
}
