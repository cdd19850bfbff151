package id.satuatap.server.gateway;

import id.satuatap.server.engine.Verdict;
import id.satuatap.server.vault.VaultNotes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an officer wrote about a visitor in the vault, where it can be forgotten; the command carries a reference.
 * Immutable; one for each request.
 */
final class TransferNotes {
    private final VaultNotes vault;
    private final Executor vaultWork;
    private final String reference;

    /** @param reference the same for a repeat of the same command, another for every other */
    TransferNotes(VaultNotes vault, Executor vaultWork, String reference) {
        this.vault = vault;
        this.vaultWork = vaultWork;
        this.reference = reference;
    }

    /** Keeps the note first, so that it is there when the next desk looks, and forgets it when nothing came of it. */
    CompletionStage<Verdict> keep(
            @Nullable String note, Function<@Nullable String, CompletionStage<Verdict>> submitting) {
        if (note == null || note.isBlank()) {
            return submitting.apply(null);
        }
        return CompletableFuture.runAsync(() -> vault.save(reference, note), vaultWork)
                .thenCompose(kept -> submitting.apply(reference))
                .thenApplyAsync(
                        verdict -> {
                            if (!Accepting.isAccepted(verdict)) {
                                vault.erase(reference);
                            }
                            return verdict;
                        },
                        vaultWork);
    }
}
