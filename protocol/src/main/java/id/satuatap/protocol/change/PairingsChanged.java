package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.session.WaitingPairing;
import java.util.List;

/**
 * Immutable. Other PCs than before wait for an administrator.
 *
 * @param waiting all of them as it is now, longest first
 */
public record PairingsChanged(List<WaitingPairing> waiting) implements Change {
    public PairingsChanged {
        waiting = Fields.list("waiting", waiting);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pairingsChanged(this);
    }
}
