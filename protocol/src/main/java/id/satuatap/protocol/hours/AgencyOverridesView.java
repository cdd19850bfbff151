package id.satuatap.protocol.hours;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. What stands against one agency's table and calendar, of today and of days to come. Audience: who sees the agency's
 * business.
 *
 * @param agency whose hours they are
 * @param overrides in the order in which they were approved
 */
public record AgencyOverridesView(String agency, List<OverrideView> overrides) {
    public AgencyOverridesView {
        Fields.id("agency", agency);
        overrides = Fields.list("overrides", overrides);
    }
}
