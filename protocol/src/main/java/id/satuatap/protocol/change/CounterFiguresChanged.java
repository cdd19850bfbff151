package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.CounterFiguresView;

/**
 * Immutable. A counter's figures changed; for supervisors alone.
 *
 * @param figures the whole view as it is now
 */
public record CounterFiguresChanged(CounterFiguresView figures) implements Change {
    public CounterFiguresChanged {
        Fields.required("figures", figures);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.counterFiguresChanged(this);
    }
}
