package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. An agency or one of its services is open, closed or open longer on a date, against table and calendar, or a service
 * gives more numbers than its quotas. Sent by: administrator, organiser's supervisor; EXTENDED and MORE_NUMBERS also by the
 * agency's supervisor.
 *
 * @param override its id, made by the sender
 * @param agency whose hours they are
 * @param service absent for the whole agency; needed with MORE_NUMBERS
 * @param date the business date
 * @param decision what holds on it
 * @param from with OPEN alone
 * @param until with OPEN and EXTENDED
 * @param reason a code of 1 to 32 of A-Z, 0-9 and _
 * @param numbers how many beyond the quotas, 1 to 1,000; with MORE_NUMBERS alone
 */
public record ApproveOverride(
        String override,
        String agency,
        @Nullable String service,
        LocalDate date,
        HoursDecision decision,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason,
        @Nullable Integer numbers)
        implements Command {
    /** About hours alone. */
    public ApproveOverride(
            String override,
            String agency,
            @Nullable String service,
            LocalDate date,
            HoursDecision decision,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            String reason) {
        this(override, agency, service, date, decision, from, until, reason, null);
    }

    public ApproveOverride {
        Fields.id("override", override);
        Fields.id("agency", agency);
        if (service != null) {
            Fields.id("service", service);
        }
        Fields.required("date", date);
        Fields.required("decision", decision);
        Fields.required("reason", reason);
        Fields.optionalCode("reason", reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.approveOverride(this);
    }
}
