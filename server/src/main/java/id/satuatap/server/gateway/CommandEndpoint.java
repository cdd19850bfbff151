package id.satuatap.server.gateway;

import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.vault.VaultNotes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes commands, and says what became of earlier ones. Thread-safe. */
final class CommandEndpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private final Canonical canonical;
    private final Verdicts verdicts;
    private final Administration administration;
    private final VaultNotes notes;
    private final Tokens tokens;
    private final Executor vaultWork;
    private volatile boolean stopping;

    CommandEndpoint(
            Entrance entrance,
            Engine engine,
            WireCodec codec,
            Administration administration,
            VaultNotes notes,
            Tokens tokens,
            Executor vaultWork) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
        this.canonical = new Canonical(codec);
        this.verdicts = new Verdicts(codec);
        this.administration = administration;
        this.notes = notes;
        this.tokens = tokens;
        this.vaultWork = vaultWork;
    }

    /** From now on every command is told that the server stops. */
    void stopTaking() {
        stopping = true;
    }

    CompletionStage<Reply> post(Request request) {
        return entrance.pass(request, caller -> decoded(caller, request.body()), CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> decoded(Caller caller, byte[] body) {
        try {
            CommandRequest asked = codec.decodeCommand(body);
            return submit(caller, asked.commandId(), asked.deadline(), asked.command());
        } catch (WireFault fault) {
            return CompletableFuture.completedFuture(Reply.error(fault.toError()));
        }
    }

    /** PUT of a whole catalogue is the command to publish it, under an id of its own. */
    CompletionStage<Reply> putCatalogue(Request request) {
        return entrance.pass(
                request,
                caller -> {
                    try {
                        String document = StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(request.body()))
                                .toString();
                        return submit(caller, "put-" + tokens.fresh(), null, new PublishCatalogue(document));
                    } catch (CharacterCodingException notText) {
                        return CompletableFuture.completedFuture(
                                Reply.error(WireError.of(ErrorCode.BAD_JSON, "is not UTF-8")));
                    } catch (InvalidFieldException fault) {
                        return CompletableFuture.completedFuture(invalid(fault));
                    }
                },
                CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> submit(
            Caller caller, String commandId, @Nullable Instant deadline, Command command) {
        if (stopping) {
            return CompletableFuture.completedFuture(verdicts.refused(new Verdict.Refused(Verdict.Refusal.STOPPING)));
        }
        String hash = canonical.hash(command);
        String noteRef = "note:" + Tokens.hash(caller.principal().name() + "|" + commandId + "|" + hash);
        CommandTranslation translation = new CommandTranslation(
                hallCommand ->
                        engine.submit(new Submission(caller.principal(), commandId, hash, hallCommand, deadline)),
                administration,
                new TransferNotes(notes, vaultWork, noteRef));
        try {
            return command.match(translation).thenApply(verdict -> verdict.match(verdicts));
        } catch (InvalidFieldException fault) {
            return CompletableFuture.completedFuture(invalid(fault));
        }
    }

    CompletionStage<Reply> outcome(Request request) {
        return entrance.pass(
                request,
                caller -> engine.outcome(caller.principal(), request.variable("id"))
                        .thenApply(outcome -> outcome.map(verdict -> verdict.match(verdicts))
                                .orElseGet(() -> Reply.error(
                                        WireError.of(ErrorCode.NOT_FOUND, "this command was never taken")))),
                CompletableFuture::completedFuture);
    }

    private static Reply invalid(InvalidFieldException fault) {
        return Reply.error(WireError.of(ErrorCode.INVALID_FIELD, fault.why(), "field", fault.field()));
    }
}
