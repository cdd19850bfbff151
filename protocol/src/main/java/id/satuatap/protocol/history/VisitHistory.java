package id.satuatap.protocol.history;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. GET /api/v1/visits/{visit}/history: all that is on record of one visit. Audience: SUPERVISORS; of other
 * agencies' legs only their number is told.
 *
 * @param date its business date
 * @param visit which visit
 * @param ticket its number
 * @param persons how many came together
 * @param priority true for a priority visitor
 * @param issuedAt when the number was given
 * @param totalMillis from the number to the end of the last leg, in milliseconds; absent while it goes on, or where it was
 *     not served to its end
 * @param steps in the order of the record
 * @param stepsElsewhere how many more there are at agencies that the caller may not see
 * @param reach how far the answer goes
 * @param quotedFromMinutes the shortest wait that its visitor was told with the number; absent where he was told none
 * @param quotedToMinutes the longest one
 */
public record VisitHistory(
        LocalDate date,
        String visit,
        String ticket,
        int persons,
        boolean priority,
        Instant issuedAt,
        @Nullable Long totalMillis,
        List<HistoryStep> steps,
        int stepsElsewhere,
        HistoryReach reach,
        @Nullable Integer quotedFromMinutes,
        @Nullable Integer quotedToMinutes) {
    /** Of a visitor who was told no wait. */
    public VisitHistory(
            LocalDate date,
            String visit,
            String ticket,
            int persons,
            boolean priority,
            Instant issuedAt,
            @Nullable Long totalMillis,
            List<HistoryStep> steps,
            int stepsElsewhere,
            HistoryReach reach) {
        this(date, visit, ticket, persons, priority, issuedAt, totalMillis, steps, stepsElsewhere, reach, null, null);
    }

    public VisitHistory {
        Fields.required("date", date);
        Fields.id("visit", visit);
        Fields.id("ticket", ticket);
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
        Fields.required("issuedAt", issuedAt);
        Fields.optionalAtLeast("totalMillis", totalMillis, 0);
        steps = Fields.list("steps", steps);
        Fields.range("stepsElsewhere", stepsElsewhere, 0, Integer.MAX_VALUE);
        Fields.required("reach", reach);
        Fields.optionalRange("quotedFromMinutes", quotedFromMinutes, 0, Integer.MAX_VALUE);
        Fields.optionalRange("quotedToMinutes", quotedToMinutes, 0, Integer.MAX_VALUE);
    }
}
