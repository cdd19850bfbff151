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
    PLANNED,
    /** It stands for one of another number: two were joined, or one was split. */
    HANDED_OVER;

    /** Whether such a leg is ahead of its visitor first, and waits later. */
    public boolean planned() {
        return this == PLANNED || this == HANDED_OVER;
    }
}
