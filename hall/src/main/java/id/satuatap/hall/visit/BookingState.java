package id.satuatap.hall.visit;

/** Where a booking stands. */
public enum BookingState {
    /** Expected; its place of the quota is kept. */
    BOOKED,
    CHECKED_IN,
    CANCELLED,
    /** Its day was closed and nobody had come. */
    MISSED
}
