package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. An agency whose work stands still: nobody of it is called, everybody keeps his place. Audience: HALL,
 * everybody.
 *
 * @param agency which agency
 * @param reason a code
 * @param since when it began
 */
public record OutageView(String agency, String reason, Instant since) {
    public OutageView {
        Fields.id("agency", agency);
        Fields.code("reason", reason);
        Fields.required("since", since);
    }
}
