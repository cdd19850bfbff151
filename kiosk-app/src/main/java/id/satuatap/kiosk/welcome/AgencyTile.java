package id.satuatap.kiosk.welcome;

import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.view.ServiceView;
import java.util.List;

/**
 * Immutable. One agency as it stands now.
 *
 * @param agency from the catalogue
 * @param services as they stand, as far as the hall knows them
 * @param stopped whether its work stands still for now
 */
public record AgencyTile(AgencyEntry agency, List<ServiceView> services, boolean stopped) {
    /** How many wait for any of its services. */
    public int waiting() {
        return services.stream().mapToInt(ServiceView::waiting).sum();
    }
}
