package id.satuatap.server.vault;

import id.satuatap.hall.id.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who people are. Thread-safe. */
public final class VaultPeople {
    private final Vault vault;

    VaultPeople(Vault vault) {
        this.vault = vault;
    }

    public Optional<StoredPerson> find(PersonId id) {
        return Optional.ofNullable(vault.content().people().get(id.value()));
    }

    /** In the order of their ids. */
    public List<StoredPerson> all() {
        return vault.content().people().values().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    public void save(StoredPerson person) {
        vault.change(content -> content.people(people -> people.put(person.id().value(), person)));
    }

    /** Forgets name, credentials and sessions; the journal keeps the bare reference. */
    public void erase(PersonId id) {
        String holder = "person:" + id.value();
        vault.change(content -> content.people(people -> people.remove(id.value()))
                .credentials(credentials -> credentials.remove(id.value()))
                .tokens(tokens ->
                        tokens.values().removeIf(token -> token.holder().equals(holder))));
    }
}
