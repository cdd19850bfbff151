package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.bookings.References;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.gateway.web.Reply;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Brings a decoded command before the engine and its verdict back as an answer. Thread-safe. */
public final class CommandTaking {
    private final Engine engine;
    private final Canonical canonical;
    private final Verdicts verdicts;
    private final Administration administration;
    private final NotesDesk notes;
    private final NotesDesk holders;
    private final References references;
    private final Availability availability;

    /** @param administration what an administrator's commands do beside the engine */
    public CommandTaking(
            Engine engine,
            WireCodec codec,
            Administration administration,
            NotesDesk notes,
            NotesDesk holders,
            References references,
            Availability availability) {
        this.engine = engine;
        this.canonical = new Canonical(codec);
        this.verdicts = new Verdicts(codec);
        this.administration = administration;
        this.notes = notes;
        this.holders = holders;
        this.references = references;
        this.availability = availability;
    }

    CompletionStage<Reply> take(Caller caller, String commandId, @Nullable Instant deadline, Command command) {
        if (availability.stopping()) {
            return CompletableFuture.completedFuture(answer(new Verdict.Refused(Verdict.Refusal.STOPPING)));
        }
        String hash = canonical.hash(
                command,
                reference -> references.byHand(caller.principal(), reference).value());
        TransferNotes.Foreseeing foreseeing = hallCommand ->
                engine.foresee(new Submission(caller.principal(), commandId, hash, hallCommand, deadline));
        CommandTranslation translation = new CommandTranslation(
                new ByEngine(caller, commandId, deadline, hash),
                administration,
                new TransferNotes(
                        notes,
                        () -> "note:" + Tokens.hash(caller.principal().name() + "|" + commandId + "|" + hash),
                        foreseeing),
                new BookingTranslation(references, caller.principal(), holders, foreseeing));
        try {
            return command.match(translation).thenApply(this::answer);
        } catch (InvalidFieldException fault) {
            return CompletableFuture.completedFuture(invalid(fault));
        }
    }

    Reply answer(Verdict verdict) {
        return verdict.match(verdicts);
    }

    static Reply invalid(InvalidFieldException fault) {
        return Reply.error(WireError.of(ErrorCode.INVALID_FIELD, fault.why(), "field", fault.field()));
    }

    /** Under one sender's name and id. Immutable. */
    private final class ByEngine implements Sender {
        private final Caller caller;
        private final String commandId;
        private final @Nullable Instant deadline;
        private final String hash;

        ByEngine(Caller caller, String commandId, @Nullable Instant deadline, String hash) {
            this.caller = caller;
            this.commandId = commandId;
            this.deadline = deadline;
            this.hash = hash;
        }

        @Override
        public CompletionStage<Verdict> submit(id.satuatap.hall.command.Command command) {
            return engine.submit(new Submission(caller.principal(), commandId, hash, command, deadline));
        }

        @Override
        public CompletionStage<Boolean> may(Permission permission) {
            return engine.read(state -> Rights.of(state, caller.principal()).everywhere(permission));
        }
    }
}
