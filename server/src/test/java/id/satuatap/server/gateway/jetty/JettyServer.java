package id.satuatap.server.gateway.jetty;

import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.OpenSockets;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The web server on Jetty's core, without servlets. Thread-safe; started once. */
public final class JettyServer implements WebServer {
    private static final int THREADS = 8;
    private static final int ACCEPTORS = 1;
    private static final int SELECTORS = 2;
    private static final int HEADER_BYTES_MAX = 16 * 1024;
    private static final long IDLE_MILLIS = 60_000;

    private final Server server;
    private final ServerConnector connector;
    private final OpenSockets<JettySocket> sockets = new OpenSockets<>();

    /** @param tls must be null: what is weighed here is the library, not its TLS, which is the platform's in both */
    public JettyServer(InetSocketAddress address, @Nullable SSLContext tls, Routes routes, Defects defects) {
        if (tls != null) {
            throw new IllegalArgumentException("Jetty is measured without TLS");
        }
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("gateway");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES_MAX);
        connector = new ServerConnector(server, ACCEPTORS, SELECTORS, new HttpConnectionFactory(http));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new RoutingHandler(routes, defects, new Upgrade(server, sockets)));
    }

    @Override
    public int start() {
        try {
            server.start();
        } catch (Exception unavailable) {
            throw new IllegalStateException("cannot listen on " + connector.getPort(), unavailable);
        }
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        sockets.drop();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("could not stop", failed);
        }
    }
}
