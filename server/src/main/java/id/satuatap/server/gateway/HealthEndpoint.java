package id.satuatap.server.gateway;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Routes;

/** How the server is, for everybody. Thread-safe. */
public final class HealthEndpoint implements Endpoint {
    private final Health health;
    private final WireCodec codec;

    public HealthEndpoint(Health health, WireCodec codec) {
        this.health = health;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on(
                "GET",
                Api.HEALTH,
                0,
                request -> health.look().thenApply(view -> Reply.json(codec.encode(WireShape.HEALTH, view))));
    }
}
