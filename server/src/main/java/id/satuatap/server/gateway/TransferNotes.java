package id.satuatap.server.gateway;

import id.satuatap.hall.command.Command;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.vault.VaultNotes;
import java.util.Optional;
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
    private final Foreseeing foreseeing;

    /** Asks the engine what it would answer, as {@link id.satuatap.server.engine.Engine#foresee}. */
    @FunctionalInterface
    interface Foreseeing {
        CompletionStage<Optional<Verdict>> foresee(Command command);
    }

    /** @param reference the same for a repeat of the same command, another for every other */
    TransferNotes(VaultNotes vault, Executor vaultWork, String reference, Foreseeing foreseeing) {
        this.vault = vault;
        this.vaultWork = vaultWork;
        this.reference = reference;
        this.foreseeing = foreseeing;
    }

    /**
     * Submits a command that may come with a note. The note is kept only when the command would be accepted, and before it
     * is, so that it is there when the next desk looks; a crash in between leaves a note that the next start forgets.
     *
     * @param command for a reference, or for none
     */
    CompletionStage<Verdict> keep(
            @Nullable String note, Function<@Nullable String, Command> command, Submitting submitting) {
        if (note == null || note.isBlank()) {
            return submitting.submit(command.apply(null));
        }
        Command withNote = command.apply(reference);
        return foreseeing
                .foresee(withNote)
                .thenCompose(answer -> answer.<CompletionStage<Verdict>>map(CompletableFuture::completedFuture)
                        .orElseGet(() -> keepAndSubmit(note, withNote, submitting)));
    }

    private CompletionStage<Verdict> keepAndSubmit(String note, Command command, Submitting submitting) {
        return CompletableFuture.runAsync(() -> vault.save(reference, note), vaultWork)
                .thenCompose(kept -> submitting.submit(command))
                .thenApplyAsync(this::settled, vaultWork);
    }

    private Verdict settled(Verdict verdict) {
        if (Accepting.isAccepted(verdict)) {
            vault.settle(reference);
        } else {
            vault.erase(reference);
        }
        return verdict;
    }
}
