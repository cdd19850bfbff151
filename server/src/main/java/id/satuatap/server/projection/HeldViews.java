package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.protocol.view.HeldView;
import java.util.Optional;

/** Views of legs on hold, for their agency. Stateless. */
public final class HeldViews {
    private HeldViews() {}

    /** Empty when the leg is not on hold. */
    public static Optional<HeldView> of(HallState state, Service service, Leg leg) {
        return state.holds()
                .of(leg.id())
                .flatMap(hold -> state.visit(leg.visit())
                        .map(visit -> new HeldView(
                                leg.id().value(),
                                visit.id().value(),
                                visit.number().text(),
                                service.code().value(),
                                service.agency().value(),
                                hold.counter().value(),
                                hold.reason(),
                                hold.since(),
                                hold.until(),
                                visit.priority())));
    }
}
