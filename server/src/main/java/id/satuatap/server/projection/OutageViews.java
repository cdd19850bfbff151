package id.satuatap.server.projection;

import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.view.OutageView;
import java.util.List;

/** Views of agencies whose work stands still, for everybody. Stateless. */
public final class OutageViews {
    private OutageViews() {}

    public static List<OutageView> of(HallState state) {
        return state.outages().all().stream()
                .map(outage -> new OutageView(outage.agency().value(), outage.reason(), outage.since()))
                .toList();
    }
}
