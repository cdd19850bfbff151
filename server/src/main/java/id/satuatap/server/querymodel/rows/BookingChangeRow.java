package id.satuatap.server.querymodel.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a booking once, which never changes: a booking lives longer than a day, and a day is told alone. Immutable.
 *
 * @param kind "MADE", "MOVED", "CHECKED_IN", "CANCELLED" or "MISSED"
 * @param serviceCode of a new one; null for the others
 * @param bookedDate the day that it is for from now on; null where that stays
 */
public record BookingChangeRow(
        long sequence,
        String bookingId,
        String kind,
        @Nullable String serviceCode,
        @Nullable LocalDate bookedDate) implements Row {}
