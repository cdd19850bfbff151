package id.satuatap.protocol.hours;

import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a named person decided about the hours or the numbers of a date, against table, calendar and quotas.
 *
 * @param override its id
 * @param agency whose hours they are
 * @param service absent for the whole agency
 * @param date the business date
 * @param decision what holds on it
 * @param from with OPEN alone
 * @param until with OPEN and EXTENDED
 * @param reason a code
 * @param approvedBy who approved it: the name, or the id where it has none
 * @param numbers how many beyond the quotas; with MORE_NUMBERS alone
 */
public record OverrideView(
        String override,
        String agency,
        @Nullable String service,
        LocalDate date,
        HoursDecision decision,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason,
        String approvedBy,
        @Nullable Integer numbers) {
    /** About hours alone. */
    public OverrideView(
            String override,
            String agency,
            @Nullable String service,
            LocalDate date,
            HoursDecision decision,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            String reason,
            String approvedBy) {
        this(override, agency, service, date, decision, from, until, reason, approvedBy, null);
    }

    public OverrideView {
        Fields.id("override", override);
        Fields.id("agency", agency);
        if (service != null) {
            Fields.id("service", service);
        }
        Fields.required("date", date);
        Fields.required("decision", decision);
        Fields.code("reason", reason);
        Fields.text("approvedBy", approvedBy);
    }
}
