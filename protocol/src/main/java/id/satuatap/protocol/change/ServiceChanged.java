package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.ServiceView;

/**
 * Immutable. A service changed or is new.
 *
 * @param service the whole view as it is now
 */
public record ServiceChanged(ServiceView service) implements Change {
    public ServiceChanged {
        Fields.required("service", service);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.serviceChanged(this);
    }
}
