package id.satuatap.hall.visit;

/** Where a printing of the ticket stands. It never decides whether the number is valid. */
public enum CopyState {
    PENDING,
    CONFIRMED,
    SHOWN,
    FAILED,
    UNKNOWN;

    /** The visitor surely knows the number. */
    public boolean known() {
        return this == CONFIRMED || this == SHOWN;
    }
}
