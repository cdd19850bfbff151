package id.satuatap.hall.catalogue;

/**
 * When somebody with a booking may check in. Immutable.
 *
 * @param earlyMinutes before the booked time; 0 to 240
 * @param lateMinutes after it; 0 to 120
 */
public record CheckInWindow(int earlyMinutes, int lateMinutes) {}
