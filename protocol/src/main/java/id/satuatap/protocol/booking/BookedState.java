package id.satuatap.protocol.booking;

/** Immutable. Where a booking stands. */
public enum BookedState {
    /** Expected; its place is kept. */
    BOOKED,
    /** Its visitor has his number. */
    CHECKED_IN,
    CANCELLED,
    /** Its day was closed and nobody had come. */
    MISSED
}
