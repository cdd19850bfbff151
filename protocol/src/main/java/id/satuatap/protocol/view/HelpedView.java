package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a supervisor did last at a counter, until somebody is called there. Audience: AGENCY, with its desk.
 *
 * @param deed what
 * @param helpedOfficer for whom
 * @param helpedTicket the number of the visitor who was there
 * @param helpedBy how the supervisor is called on screens
 * @param helpReason a code: why
 * @param helpedAt when
 */
public record HelpedView(
        HelpedDeed deed,
        String helpedOfficer,
        @Nullable String helpedTicket,
        @Nullable String helpedBy,
        @Nullable String helpReason,
        Instant helpedAt) {
    public HelpedView {
        Fields.required("deed", deed);
        Fields.id("helpedOfficer", helpedOfficer);
        Fields.optionalId("helpedTicket", helpedTicket);
        Fields.optionalText("helpedBy", helpedBy);
        Fields.optionalCode("helpReason", helpReason);
        Fields.required("helpedAt", helpedAt);
    }
}
