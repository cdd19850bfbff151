package id.satuatap.server.access;

import id.satuatap.hall.id.PersonId;
import id.satuatap.protocol.field.Fields;
import id.satuatap.server.projection.Names;
import id.satuatap.server.vault.StoredPerson;
import id.satuatap.server.vault.Vault;
import java.util.Optional;

/** Names and notes out of the vault. Thread-safe. */
public final class VaultNames implements Names {
    private final Vault vault;

    public VaultNames(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<String> person(PersonId id) {
        return vault.people().find(id).map(StoredPerson::displayName);
    }

    @Override
    public Optional<String> note(String reference) {
        return vault.notes().find(reference);
    }

    @Override
    public Optional<String> holder(String reference) {
        return vault.holders().find(reference).filter(Fields::isPrintable);
    }
}
