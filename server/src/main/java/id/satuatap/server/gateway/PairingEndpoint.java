package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Pairings;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PCs ask to become devices, and administrators see who asks and may send him away. Thread-safe. */
public final class PairingEndpoint implements Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(PairingEndpoint.class);
    private static final int NO_CONTENT = 204;
    private static final String RETRY_SECONDS = "60";

    private final Entrance entrance;
    private final Engine engine;
    private final Pairings pairings;
    private final WireCodec codec;

    public PairingEndpoint(Entrance entrance, Engine engine, Pairings pairings, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.pairings = pairings;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("POST", Api.PAIR, Api.REQUEST_BYTES_MAX, this::ask)
                .on("GET", Api.PAIRINGS, 0, this::waiting)
                .on("DELETE", Api.PAIRINGS + "/{pairing}", 0, this::refuse);
    }

    private CompletionStage<Reply> ask(Request request) {
        return CompletableFuture.completedFuture(entrance.tooOld(request).orElseGet(() -> answer(request)));
    }

    private Reply answer(Request request) {
        try {
            return pairings.ask(
                            codec.decode(WireShape.PAIRING_REQUEST, request.body()),
                            request.peer().getHostAddress())
                    .map(view -> Reply.json(codec.encode(WireShape.PAIRING, view)))
                    .orElseGet(() -> Reply.error(WireError.of(
                            ErrorCode.TOO_MANY_ATTEMPTS,
                            "too many devices wait to be approved",
                            "retryAfterSeconds",
                            RETRY_SECONDS)));
        } catch (WireFault fault) {
            return Reply.error(fault.toError());
        }
    }

    private CompletionStage<Reply> waiting(Request request) {
        return administered(request, caller -> Reply.json(codec.encode(WireShape.PAIRINGS, pairings.waiting())));
    }

    private CompletionStage<Reply> refuse(Request request) {
        String pairing = request.variable("pairing");
        return administered(request, caller -> {
            if (!pairings.refuse(pairing)) {
                return Reply.error(WireError.of(ErrorCode.NOT_FOUND, "no PC waits under this name"));
            }
            LOG.info(
                    "Pairing refused pairing={} by={}",
                    pairing,
                    caller.principal().name());
            return Reply.empty(NO_CONTENT);
        });
    }

    private CompletionStage<Reply> administered(Request request, Function<Caller, Reply> allowed) {
        return entrance.pass(
                request,
                caller -> engine.read(
                                state -> Rights.of(state, caller.principal()).everywhere(Permission.MANAGE_DEVICES))
                        .thenApply(may -> may ? allowed.apply(caller) : Entrance.notAllowed()),
                CompletableFuture::completedFuture);
    }
}
