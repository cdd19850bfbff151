package id.satuatap.protocol.command;

/**
 * Immutable. How far one copy of a ticket is.
 */
public enum CopyStep {
    /** The printer proved it; the tier says how well. */
    CONFIRMED,
    /** No paper: the visitor saw the number and its QR on the screen. */
    SHOWN,
    /** It did not come out. */
    FAILED,
    /** Nobody can tell. */
    UNKNOWN
}
