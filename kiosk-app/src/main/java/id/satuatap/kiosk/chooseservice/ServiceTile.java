package id.satuatap.kiosk.chooseservice;

import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.ServiceView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. One service as it stands now.
 *
 * @param service from the catalogue
 * @param state as the hall knows it; absent where the hall does not know it yet
 */
public record ServiceTile(ServiceEntry service, @Nullable ServiceView state) {
    /** How it stands, where the hall knows. */
    public Optional<ServiceView> now() {
        return Optional.ofNullable(state);
    }
}
