package id.satuatap.protocol.session;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. GET /api/v1/devices/pairings: the PCs that wait for an administrator, for administrators alone.
 *
 * @param waiting longest first
 */
public record PairingsView(List<WaitingPairing> waiting) {
    public PairingsView {
        waiting = Fields.list("waiting", waiting);
    }
}
