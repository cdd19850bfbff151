package id.satuatap.server.gateway;

import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.hours.OverridesView;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.Names;
import id.satuatap.server.projection.OverrideViews;
import id.satuatap.server.projection.Sight;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What stands against table and calendar, for whoever sees the agency's business. Thread-safe. */
public final class OverridesEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final Names names;
    private final WireCodec codec;

    public OverridesEndpoint(Entrance entrance, Engine engine, Names names, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.names = names;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.OVERRIDES, 0, this::overrides);
    }

    private CompletionStage<Reply> overrides(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> {
                            Sight.Field business = Sight.of(Rights.of(state, caller.principal()))
                                    .business();
                            return business.empty()
                                    ? Optional.<OverridesView>empty()
                                    : Optional.of(OverrideViews.of(state, business, names));
                        })
                        .thenApply(seen -> seen.map(view -> Reply.json(codec.encode(WireShape.OVERRIDES, view)))
                                .orElseGet(Entrance::notAllowed)),
                CompletableFuture::completedFuture);
    }
}
