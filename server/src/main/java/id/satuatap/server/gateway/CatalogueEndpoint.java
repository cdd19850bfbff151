package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.command.PublishCatalogue;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Gate;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * The catalogue in force, for everybody with a token; who has it already is told so. A new one from whoever may publish it.
 * Thread-safe.
 */
public final class CatalogueEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final CommandTaking taking;
    private final Tokens tokens;
    private final Executor work;
    private final CatalogueAnswers answers;

    /** @param work for reading and writing whole catalogues */
    public CatalogueEndpoint(
            Entrance entrance, Engine engine, WireCodec codec, CommandTaking taking, Tokens tokens, Executor work) {
        this.entrance = entrance;
        this.engine = engine;
        this.taking = taking;
        this.tokens = tokens;
        this.work = work;
        this.answers = new CatalogueAnswers(codec, work);
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.CATALOGUE, 0, this::get)
                .on("PUT", Api.CATALOGUE, Api.CATALOGUE_BYTES_MAX, publishers(), this::put);
    }

    private CompletionStage<Reply> get(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> state.directory())
                        .thenCompose(directory -> directory
                                .map(known -> answers.answer(known, request.header("if-none-match")))
                                .orElseGet(() -> CompletableFuture.completedFuture(Reply.error(
                                        WireError.of(ErrorCode.NOT_FOUND, "no catalogue has been published"))))),
                CompletableFuture::completedFuture);
    }

    /** Asked before the body is read: nobody else may send eight megabytes. The engine decides once more. */
    private Gate publishers() {
        return head -> entrance.pass(
                head,
                caller -> engine.read(state ->
                                Rights.of(state, caller.principal()).everywhere(Permission.PUBLISH_CONFIGURATION))
                        .thenApply(may -> may ? Optional.empty() : Optional.of(Entrance.notAllowed())),
                refused -> CompletableFuture.completedFuture(Optional.of(refused)));
    }

    /** PUT of a whole catalogue is the command to publish it, under an id of its own. */
    private CompletionStage<Reply> put(Request request) {
        return entrance.pass(
                request,
                caller -> CompletableFuture.supplyAsync(() -> publish(caller, request.body()), work)
                        .thenCompose(reply -> reply),
                CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> publish(Caller caller, byte[] body) {
        try {
            String document = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return taking.take(caller, "put-" + tokens.fresh(), null, new PublishCatalogue(document));
        } catch (CharacterCodingException notText) {
            return CompletableFuture.completedFuture(Reply.error(WireError.of(ErrorCode.BAD_JSON, "is not UTF-8")));
        } catch (InvalidFieldException fault) {
            return CompletableFuture.completedFuture(CommandTaking.invalid(fault));
        }
    }
}
