package id.satuatap.kiosk.plan;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.protocol.view.ServiceView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One of the services of a plan.
 *
 * @param zone where its visitors wait
 * @param state how it stands now; null while that is not known
 * @param stopped whether the agency's work stands still for now
 * @param wanted false where the visitor does not need it
 * @param turn his first, second stop and so on; 0 while the order is not known
 * @param foreseen what the server says about it; null while the order is not known
 */
public record PlannedStop(
        AgencyEntry agency,
        ServiceEntry service,
        String zone,
        @Nullable ServiceView state,
        boolean stopped,
        boolean wanted,
        int turn,
        JourneyPlanView.@Nullable Stop foreseen) {
    Optional<ServiceView> now() {
        return Optional.ofNullable(state);
    }

    /** As it stands in the order in which the visitor would go. */
    PlannedStop foreseen(JourneyPlanView.Stop stop, int itsTurn) {
        return new PlannedStop(agency, service, zone, state, stopped, wanted, itsTurn, stop);
    }

    /** What the server says about the wait for it when it is its turn. */
    Optional<JourneyPlanView.Stop> expected() {
        return Optional.ofNullable(foreseen);
    }
}
