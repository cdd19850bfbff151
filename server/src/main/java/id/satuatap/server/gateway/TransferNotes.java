package id.satuatap.server.gateway;

import id.satuatap.hall.command.Command;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.engine.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an officer wrote about a visitor in the vault, where it can be forgotten; the command carries a reference.
 * Immutable; one for each request.
 */
final class TransferNotes {
    private final NotesDesk notes;
    private final Supplier<String> reference;
    private final Foreseeing foreseeing;

    /** Asks the engine what it would answer, as {@link id.satuatap.server.engine.Engine#foresee}. */
    @FunctionalInterface
    interface Foreseeing {
        CompletionStage<Optional<Verdict>> foresee(Command command);
    }

    /** @param reference the same for a repeat of the same command, another for every other */
    TransferNotes(NotesDesk notes, Supplier<String> reference, Foreseeing foreseeing) {
        this.notes = notes;
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
        String kept = reference.get();
        Command withNote = command.apply(kept);
        return foreseeing
                .foresee(withNote)
                .thenCompose(answer -> answer.<CompletionStage<Verdict>>map(CompletableFuture::completedFuture)
                        .orElseGet(() -> keepAndSubmit(kept, note, withNote, submitting)));
    }

    private CompletionStage<Verdict> keepAndSubmit(
            String reference, String note, Command command, Submitting submitting) {
        return notes.save(reference, note)
                .thenCompose(saved -> submitting.submit(command))
                .thenApply(verdict -> settled(reference, verdict));
    }

    /** The answer waits for no disk any more: whatever becomes of the note, the command is decided. */
    private Verdict settled(String reference, Verdict verdict) {
        if (Accepting.isAccepted(verdict)) {
            notes.settle(Set.of(reference));
        } else {
            notes.erase(Set.of(reference));
        }
        return verdict;
    }
}
