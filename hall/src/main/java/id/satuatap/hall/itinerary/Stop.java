package id.satuatap.hall.itinerary;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import java.util.List;

/**
 * A service that is still ahead of a visitor, as far as the order of his stops asks for it. Immutable, in whole seconds from
 * now.
 *
 * @param zone of the hall in which it is given
 * @param waitSeconds if he stood there now; whoever comes later waits as much less
 * @param leftSeconds until it closes
 * @param after the stops that must be over before; those that are not ahead of him are over
 */
public record Stop(
        LegId leg,
        ServiceCode service,
        int zone,
        long waitSeconds,
        long serviceSeconds,
        long leftSeconds,
        List<LegId> after) {
    public Stop {
        after = List.copyOf(after);
    }
}
