package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided about one date, against table and calendar. Immutable.
 *
 * @param service null for all services of the agency
 * @param from of OPEN, null for others
 * @param until of OPEN and EXTENDED, null for others
 * @param reason a code
 * @param numbers of MORE_NUMBERS, null for others
 * @param before what was given beyond the quotas without them, null for nothing
 */
public record HoursOverride(
        OverrideId id,
        AgencyCode agency,
        @Nullable ServiceCode service,
        LocalDate date,
        Kind kind,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason,
        PersonId approvedBy,
        @Nullable Integer numbers,
        @Nullable QuotaExcess before) {
    /** What was decided. */
    public enum Kind {
        /** It serves from one time to another, whatever the calendar says. */
        OPEN,
        /** It does not serve. */
        CLOSED,
        /** It serves longer than it would. */
        EXTENDED,
        /** It gives so many numbers more than its quotas; its hours stay. */
        MORE_NUMBERS;

        /** Whether it says when the service is given. */
        public boolean ofHours() {
            return this != MORE_NUMBERS;
        }
    }

    public boolean about(Service asked, LocalDate on) {
        return date.equals(on) && agency.equals(asked.agency()) && (service == null || service.equals(asked.code()));
    }
}
