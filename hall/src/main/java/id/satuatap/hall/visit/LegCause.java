package id.satuatap.hall.visit;

/** Why a leg came to be. */
public enum LegCause {
    ISSUED,
    /** Its visitor had a booking and checked in. */
    BOOKED,
    TRANSFERRED,
    /** Back to the officer who had lent him to another desk. */
    SENT_BACK,
    /** By a supervisor, before anybody had called him. */
    MOVED,
    PLANNED
}
