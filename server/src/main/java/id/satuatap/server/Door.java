package id.satuatap.server;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.discovery.MdnsAnnouncement;
import id.satuatap.server.discovery.BeaconAnswering;
import id.satuatap.server.gateway.Availability;
import id.satuatap.server.gateway.Endpoint;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where clients knock: the calls of the protocol on one port, and the answer to those who search it. Confined to the starting thread. */
final class Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    /** Below it a port is the system administrator's on most machines. */
    private static final int FREE_FOR_ALL = 1024;

    private final InetSocketAddress address;
    private final WebServer web;
    private final Presence presence;
    private final int discoveryPort;
    private final Closing open = new Closing();

    private Door(InetSocketAddress address, WebServer web, Presence presence, int discoveryPort) {
        this.address = address;
        this.web = web;
        this.presence = presence;
        this.discoveryPort = discoveryPort;
    }

    static Door of(
            ServerConfig config,
            Binding binding,
            Presence presence,
            ServerComposition.Surroundings around,
            List<Endpoint> endpoints,
            Availability availability) {
        Routes routes = Routes.none();
        for (Endpoint endpoint : endpoints) {
            routes = endpoint.addTo(routes);
        }
        Defects defects = new Defects(around.chance(), availability::explain);
        WebServer web = around.web().listening(binding.address(), presence.tls(), routes, defects);
        boolean searched = !binding.address().getAddress().isLoopbackAddress();
        return new Door(binding.address(), web, presence, searched ? config.discoveryPort() : 0);
    }

    /** Listens. A port that is taken is a fault for the person at the machine, not a defect. */
    int open() {
        open.push(web);
        int port;
        try {
            port = web.start();
        } catch (IllegalStateException unavailable) {
            throw new StartRefusedException(whyNot(unavailable), unavailable);
        }
        presence.listening(port);
        if (discoveryPort != 0) {
            answerSearches();
            open.push(MdnsAnnouncement.start(presence::beacon));
        }
        return port;
    }

    /** In words for whoever starts the server: the library's own name a Java class and no way out. */
    private String whyNot(IllegalStateException unavailable) {
        String where =
                "port " + address.getPort() + " of " + address.getAddress().getHostAddress();
        for (Throwable cause = unavailable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return where + " cannot be listened on: another program has it, perhaps a server that runs already"
                        + (address.getPort() < FREE_FOR_ALL
                                ? ", or this system user may not use a port below " + FREE_FOR_ALL
                                : "")
                        + ". End that program, or choose another port with --port; nothing was lost.";
            }
        }
        Throwable cause = unavailable.getCause();
        return where + " cannot be listened on: " + (cause == null ? unavailable : cause).getMessage();
    }

    /** To be found is a comfort: a server that cannot be still serves whoever knows its address. */
    private void answerSearches() {
        try {
            open.push(BeaconAnswering.start(discoveryPort, presence::beacon, new WireCodec()));
        } catch (SocketException taken) {
            LOG.warn(
                    "PCs that search their server are not answered udpPort={} reason={}",
                    discoveryPort,
                    taken.toString());
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
