package id.satuatap.kiosk.plan;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One of the services of a life event.
 *
 * @param zone where its visitors wait
 * @param state how it stands now; null while that is not known
 * @param stopped whether the agency's work stands still for now
 * @param wanted false where the visitor does not need it
 */
public record PlannedStop(
        AgencyEntry agency,
        ServiceEntry service,
        String zone,
        @Nullable ServiceView state,
        boolean stopped,
        boolean wanted) {
    Optional<ServiceView> now() {
        return Optional.ofNullable(state);
    }
}
