package id.satuatap.server.vault;

import id.satuatap.hall.id.DeviceId;
import java.util.Optional;

/** How administrators called devices: what somebody typed has no place in the journal. Thread-safe. */
public final class VaultLabels {
    private final Vault vault;

    VaultLabels(Vault vault) {
        this.vault = vault;
    }

    public Optional<String> find(DeviceId device) {
        return Optional.ofNullable(vault.content().labels().get(device.value()));
    }

    public void save(DeviceId device, String label) {
        vault.change(content -> content.labels(labels -> labels.put(device.value(), label)));
    }
}
