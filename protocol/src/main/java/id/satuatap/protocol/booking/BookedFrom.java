package id.satuatap.protocol.booking;

/** Immutable. Where a booking comes from. */
public enum BookedFrom {
    /** A file of another system. */
    IMPORT,
    /** Somebody made it by hand. */
    HELP_DESK,
    /** The hall could not serve its visitor on an earlier day. */
    LEFT_OVER
}
