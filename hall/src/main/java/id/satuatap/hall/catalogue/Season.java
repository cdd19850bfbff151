package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Other hours from one date to another: Ramadan, a special Saturday, a week in which an agency stays away. Immutable.
 *
 * @param to the last date, the first one for a single day
 * @param agency whose hours these are; null for a table of the whole mall, within which every agency keeps
 * @param doors of the mall's table; none for an agency's
 * @param hours by weekday; an agency that names none is away
 */
public record Season(
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable AgencyCode agency,
        List<MallHours> doors,
        List<ServiceHours> hours) {
    public Season {
        doors = List.copyOf(doors);
        hours = List.copyOf(hours);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The agency does not come. */
    public boolean away() {
        return agency != null && hours.isEmpty();
    }

    public Optional<ServiceHours> hoursOn(DayOfWeek weekday) {
        return ServiceHours.on(hours, weekday);
    }
}
