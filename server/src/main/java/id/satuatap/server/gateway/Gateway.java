package id.satuatap.server.gateway;

import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.server.access.Pairings;
import id.satuatap.server.access.Sessions;
import id.satuatap.server.access.SignInDesk;
import id.satuatap.server.access.Tokens;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.stream.Publisher;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.vault.VaultNotes;
import java.util.concurrent.Executor;

/** All calls of the protocol, and what answers each. Thread-safe. */
public final class Gateway {
    private final CommandEndpoint commands;
    private final Routes routes;

    /**
     * @param administration what an administrator's commands do beside the engine
     * @param install what a client that is too old should be replaced by
     * @param vaultWork for whatever waits for the vault's disk
     */
    public Gateway(
            Engine engine,
            Publisher publisher,
            Sessions sessions,
            SignInDesk signInDesk,
            Pairings pairings,
            Administration administration,
            VaultNotes notes,
            Tokens tokens,
            Health health,
            WireCodec codec,
            String install,
            Executor vaultWork) {
        Entrance entrance = new Entrance(sessions, install);
        this.commands = new CommandEndpoint(entrance, engine, codec, administration, notes, tokens, vaultWork);
        HallEndpoint hall = new HallEndpoint(entrance, engine, publisher);
        CatalogueEndpoint catalogue = new CatalogueEndpoint(entrance, engine, codec);
        SessionEndpoint session = new SessionEndpoint(entrance, signInDesk, sessions, publisher, codec, vaultWork);
        PairingEndpoint pairing = new PairingEndpoint(entrance, pairings, codec);
        this.routes = Routes.none()
                .on(
                        "GET",
                        Api.HEALTH,
                        0,
                        request -> health.look().thenApply(view -> Reply.json(codec.encode(WireShape.HEALTH, view))))
                .on("POST", Api.PAIR, Api.REQUEST_BYTES_MAX, pairing::ask)
                .on("POST", Api.SESSIONS, Api.REQUEST_BYTES_MAX, session::begin)
                .on("DELETE", Api.SESSIONS, 0, session::end)
                .on("POST", Api.COMMANDS, Api.REQUEST_BYTES_MAX, commands::post)
                .on("GET", Api.COMMANDS + "/{id}", 0, commands::outcome)
                .on("GET", Api.HALL, 0, hall::snapshot)
                .onWebSocket(Api.STREAM, hall::stream)
                .on("GET", Api.CATALOGUE, 0, catalogue::get)
                .on("PUT", Api.CATALOGUE, Api.CATALOGUE_BYTES_MAX, commands::putCatalogue);
    }

    public Routes routes() {
        return routes;
    }

    /** From now on every command is told that the server stops; what is under way goes on. */
    public void stopTaking() {
        commands.stopTaking();
    }
}
