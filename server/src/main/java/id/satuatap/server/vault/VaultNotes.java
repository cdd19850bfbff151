package id.satuatap.server.vault;

import java.util.Optional;

/** What officers wrote about a visitor, kept here so that it can be forgotten. Thread-safe. */
public final class VaultNotes {
    private final Vault vault;

    VaultNotes(Vault vault) {
        this.vault = vault;
    }

    public Optional<String> find(String reference) {
        return Optional.ofNullable(vault.content().notes().get(reference));
    }

    /** @param reference made by the caller; the journal carries it */
    public void save(String reference, String text) {
        vault.change(content -> content.notes(notes -> notes.put(reference, text)));
    }

    public void erase(String reference) {
        vault.change(content -> content.notes(notes -> notes.remove(reference)));
    }
}
