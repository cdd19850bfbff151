package id.satuatap.server.gateway;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes commands, and says what became of earlier ones. Thread-safe. */
public final class CommandEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private final CommandTaking taking;

    public CommandEndpoint(Entrance entrance, Engine engine, WireCodec codec, CommandTaking taking) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
        this.taking = taking;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("POST", Api.COMMANDS, Api.REQUEST_BYTES_MAX, this::post)
                .on("GET", Api.COMMANDS + "/{id}", 0, this::outcome);
    }

    private CompletionStage<Reply> post(Request request) {
        return entrance.pass(request, caller -> decoded(caller, request.body()), CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> decoded(Caller caller, byte[] body) {
        try {
            CommandRequest asked = codec.decodeCommand(body);
            return taking.take(caller, asked.commandId(), asked.deadline(), asked.command());
        } catch (WireFault fault) {
            return CompletableFuture.completedFuture(Reply.error(fault.toError()));
        }
    }

    private CompletionStage<Reply> outcome(Request request) {
        return entrance.pass(
                request,
                caller -> engine.outcome(caller.principal(), request.variable("id"))
                        .thenApply(outcome -> outcome.map(taking::answer)
                                .orElseGet(() -> Reply.error(
                                        WireError.of(ErrorCode.NOT_FOUND, "this command was never taken")))),
                CompletableFuture::completedFuture);
    }
}
