package id.satuatap.server.vault;

import id.satuatap.hall.id.PersonId;
import java.util.Optional;

/** Password hashes, never passwords. Thread-safe. */
public final class VaultCredentials {
    private final Vault vault;

    VaultCredentials(Vault vault) {
        this.vault = vault;
    }

    /** An Argon2id hash in PHC form. */
    public Optional<String> find(PersonId id) {
        return Optional.ofNullable(vault.content().credentials().get(id.value()));
    }

    public void save(PersonId id, String argon2idPhc) {
        vault.change(content -> content.credentials(credentials -> credentials.put(id.value(), argon2idPhc)));
    }

    public void erase(PersonId id) {
        vault.change(content -> content.credentials(credentials -> credentials.remove(id.value())));
    }
}
