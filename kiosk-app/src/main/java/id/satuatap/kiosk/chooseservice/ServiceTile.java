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
 * @param chosen whether the visitor has put it into his basket already
 */
public record ServiceTile(ServiceEntry service, @Nullable ServiceView state, boolean chosen) {
    /** How it stands, where the hall knows. */
    public Optional<ServiceView> now() {
        return Optional.ofNullable(state);
    }
}
