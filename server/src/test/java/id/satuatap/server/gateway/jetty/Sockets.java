package id.satuatap.server.gateway.jetty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The WebSockets that are open now. Thread-safe. */
final class Sockets {
    private final Set<JettySocket> open = ConcurrentHashMap.newKeySet();

    void add(JettySocket socket) {
        open.add(socket);
    }

    void remove(JettySocket socket) {
        open.remove(socket);
    }

    void abortAll() {
        open.forEach(JettySocket::abort);
    }
}
