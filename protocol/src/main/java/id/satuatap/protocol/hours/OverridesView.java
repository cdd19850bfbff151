package id.satuatap.protocol.hours;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. What stands against table and calendar, of today and of days to come. Audience: who sees the agency's business.
 *
 * @param overrides in the order in which they were approved
 */
public record OverridesView(List<OverrideView> overrides) {
    public OverridesView {
        overrides = Fields.list("overrides", overrides);
    }
}
