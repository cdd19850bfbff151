package id.satuatap.server;

import id.satuatap.server.gateway.Availability;
import id.satuatap.server.gateway.Endpoint;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import java.net.InetSocketAddress;
import java.util.List;

/** Where clients knock: the calls of the protocol on a port. Confined to the starting thread. */
final class Door {
    private final WebServer web;

    private Door(WebServer web) {
        this.web = web;
    }

    static Door of(
            InetSocketAddress address,
            ServerComposition.Surroundings around,
            List<Endpoint> endpoints,
            Availability availability) {
        Routes routes = Routes.none();
        for (Endpoint endpoint : endpoints) {
            routes = endpoint.addTo(routes);
        }
        Defects defects = new Defects(around.chance(), availability::explain);
        return new Door(around.web().listening(address, routes, defects));
    }

    WebServer web() {
        return web;
    }

    /** Listens. A port that is taken is a fault for the person at the machine, not a defect. */
    int open() {
        try {
            return web.start();
        } catch (IllegalStateException unavailable) {
            Throwable cause = unavailable.getCause();
            throw new StartRefusedException(
                    unavailable.getMessage() + (cause == null ? "" : ": " + cause.getMessage()), unavailable);
        }
    }
}
