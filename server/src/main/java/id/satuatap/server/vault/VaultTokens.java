package id.satuatap.server.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Hashes of the tokens of sessions and devices. Thread-safe. */
public final class VaultTokens {
    private final Vault vault;

    VaultTokens(Vault vault) {
        this.vault = vault;
    }

    /** Expired ones too. */
    public Optional<StoredToken> find(String hash) {
        return Optional.ofNullable(vault.content().tokens().get(hash));
    }

    public List<StoredToken> heldBy(String holder) {
        return vault.content().tokens().values().stream()
                .filter(token -> token.holder().equals(holder))
                .toList();
    }

    public void save(StoredToken token) {
        vault.change(content -> content.tokens(tokens -> tokens.put(token.hash(), token)));
    }

    public void erase(String hash) {
        vault.change(content -> content.tokens(tokens -> tokens.remove(hash)));
    }

    public void eraseHeldBy(String holder) {
        vault.change(content -> content.tokens(
                tokens -> tokens.values().removeIf(token -> token.holder().equals(holder))));
    }

    /** The device's own, and those of sessions at it. */
    public void eraseAt(String device) {
        vault.change(content ->
                content.tokens(tokens -> tokens.values().removeIf(token -> device.equals(token.device()))));
    }

    /** Writes only where there is one. */
    public void eraseWhere(Predicate<StoredToken> gone) {
        if (vault.content().tokens().values().stream().anyMatch(gone)) {
            vault.change(content -> content.tokens(tokens -> tokens.values().removeIf(gone)));
        }
    }

    public void eraseExpired(Instant now) {
        vault.change(content -> content.tokens(tokens -> tokens.values().removeIf(token -> token.expired(now))));
    }
}
