package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.hours.AgencyOverridesView;

/**
 * Immutable. Something else was decided about an agency's hours.
 *
 * @param overrides the whole view as it is now
 */
public record OverridesChanged(AgencyOverridesView overrides) implements Change {
    public OverridesChanged {
        Fields.required("overrides", overrides);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.overridesChanged(this);
    }
}
