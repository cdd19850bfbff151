package id.satuatap.protocol.catalogue;

import id.satuatap.protocol.field.Fields;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. When an agency serves on one day of the week, in the mall's zone.
 *
 * @param day which day
 * @param opens counters open
 * @param closes counters close
 * @param lastTicket no numbers after this
 * @param breakFrom a break begins
 * @param breakTo it ends
 */
public record OpeningHours(
        DayOfWeek day,
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalTime lastTicket,
        @Nullable LocalTime breakFrom,
        @Nullable LocalTime breakTo) {
    public OpeningHours {
        Fields.required("day", day);
        Fields.required("opens", opens);
        Fields.required("closes", closes);
    }
}
