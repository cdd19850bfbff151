package id.satuatap.protocol.kiosk;

/** Immutable. How the printer of a kiosk stands. */
public enum PrinterStanding {
    READY,
    /** It prints, and its paper soon ends. */
    PAPER_LOW,
    PAPER_OUT,
    COVER_OPEN,
    /** It does not answer, or its cable is out. */
    GONE,
    /** Another printer answers at its port than before: somebody must say that it is the right one. */
    OTHER_PRINTER,
    /** It has another fault. */
    FAULT,
    /** The kiosk was installed without one: it shows its numbers. */
    NONE;

    /** Whether a ticket can be printed there now. */
    public boolean prints() {
        return this == READY || this == PAPER_LOW;
    }
}
