package id.satuatap.hall.calling;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Leg;
import java.time.Instant;
import java.util.Optional;

/**
 * Since when somebody who missed his call stays away by his own doing. Immutable picture, confined to the engine's thread.
 *
 * <p>While his agency cannot work nobody could serve him: the time counts anew when it goes on.
 */
record StayingAway(HallState state, Directory directory) {
    /** Empty while his agency stands still. */
    Optional<Instant> since(LegId leg, Instant missedAt) {
        Optional<AgencyCode> agency =
                state.leg(leg).map(Leg::service).flatMap(directory::service).map(Service::agency);
        if (agency.flatMap(state.outages()::of).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(agency.flatMap(state.outages()::endedAt)
                .filter(ended -> ended.isAfter(missedAt))
                .orElse(missedAt));
    }
}
