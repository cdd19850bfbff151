package id.satuatap.hall.catalogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When an agency serves on some weekdays. Immutable.
 *
 * @param lastTicket after this time no number is given; those waiting are still served
 */
public record ServiceHours(
        List<DayOfWeek> days, LocalTime open, LocalTime close, LocalTime lastTicket, List<Break> breaks) {
    public ServiceHours {
        days = List.copyOf(days);
        breaks = List.copyOf(breaks);
    }

    /** A pause in the agency's day. Immutable. */
    public record Break(LocalTime from, LocalTime to) {}
}
