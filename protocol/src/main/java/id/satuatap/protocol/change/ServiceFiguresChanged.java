package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.ServiceFiguresView;

/**
 * Immutable. A service's figures changed; for supervisors alone.
 *
 * @param figures the whole view as it is now
 */
public record ServiceFiguresChanged(ServiceFiguresView figures) implements Change {
    public ServiceFiguresChanged {
        Fields.required("figures", figures);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.serviceFiguresChanged(this);
    }
}
