package id.satuatap.hall.catalogue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

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

    /** Those of a weekday among several; empty on a day off. */
    public static Optional<ServiceHours> on(List<ServiceHours> week, DayOfWeek weekday) {
        for (ServiceHours hours : week) {
            if (hours.days.contains(weekday)) {
                return Optional.of(hours);
            }
        }
        return Optional.empty();
    }

    /** The break that goes on at a time; empty while it serves. */
    public Optional<Break> breakAt(LocalTime time) {
        for (Break each : breaks) {
            if (!time.isBefore(each.from()) && time.isBefore(each.to())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Longer or shorter, with the last number as long before the close as ever. */
    public ServiceHours closingAt(LocalTime newClose) {
        Duration gap = Duration.between(lastTicket, close);
        LocalTime last = newClose.minus(gap);
        return new ServiceHours(
                days, open, newClose, last.isAfter(open) && last.isBefore(newClose) ? last : newClose, breaks);
    }

    /** What is left of it within a table of the mall, with that table's breaks; empty when nothing is. */
    public Optional<ServiceHours> within(ServiceHours table) {
        LocalTime from = later(open, table.open);
        LocalTime to = earlier(close, table.close);
        LocalTime last = earlier(earlier(lastTicket, table.lastTicket), to);
        return from.isBefore(last)
                ? Optional.of(new ServiceHours(days, from, to, last, table.breaks))
                : Optional.empty();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** A pause in the agency's day. Immutable. */
    public record Break(LocalTime from, LocalTime to) {}
}
