package id.satuatap.hall.visit;

/** Where a booking comes from. */
public enum BookingSource {
    IMPORT,
    HELP_DESK,
    /** The hall could not serve its visitor on the day before. */
    LEFT_OVER
}
