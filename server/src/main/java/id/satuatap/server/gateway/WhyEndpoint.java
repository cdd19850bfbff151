package id.satuatap.server.gateway;

import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.WhyView;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.Sight;
import id.satuatap.server.projection.WhyViews;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Who is before a number today and why, for whoever may see its agency's business. Thread-safe. */
public final class WhyEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;

    public WhyEndpoint(Entrance entrance, Engine engine, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.WHY, 0, this::why);
    }

    /** The number as it was asked for. */
    private record Asked(Sight.Field business, Optional<WhyView> view) {}

    private CompletionStage<Reply> why(Request request) {
        return entrance.pass(
                request,
                caller -> request.query("number")
                        .flatMap(TicketNumber::typed)
                        .map(number -> engine.read(state -> {
                                    Sight.Field business = Sight.of(Rights.of(state, caller.principal()))
                                            .business();
                                    return new Asked(business, WhyViews.of(state, number, business));
                                })
                                .thenApply(this::told))
                        .orElseGet(() -> CompletableFuture.completedFuture(Reply.error(
                                WireError.of(ErrorCode.INVALID_FIELD, "a number as AB-017", "field", "number")))),
                CompletableFuture::completedFuture);
    }

    private Reply told(Asked asked) {
        if (asked.business().empty()) {
            return Entrance.notAllowed();
        }
        return asked.view()
                .map(view -> Reply.json(codec.encode(WireShape.WHY, view)))
                .orElseGet(() -> Reply.error(WireError.of(ErrorCode.NOT_FOUND, "nobody has the number today")));
    }
}
