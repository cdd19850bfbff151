package id.satuatap.protocol.kiosk;

/** Immutable. What became of a further printing. */
public enum ReprintState {
    /** The kiosk has not said anything yet. */
    PENDING,
    /** It is on paper. */
    CONFIRMED,
    /** It was shown on a screen, or written down, instead. */
    SHOWN,
    /** It is not on paper. */
    FAILED,
    /** It may be on paper. */
    UNKNOWN
}
