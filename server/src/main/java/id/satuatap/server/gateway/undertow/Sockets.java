package id.satuatap.server.gateway.undertow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSockets that are open now. Thread-safe. */
final class Sockets {
    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private final Set<UndertowSocket> open = ConcurrentHashMap.newKeySet();

    void add(UndertowSocket socket) {
        open.add(socket);
    }

    void remove(UndertowSocket socket) {
        open.remove(socket);
    }

    /** Finds those whose cable was cut: TCP alone takes what is sent to them for many minutes. */
    void pingAll() {
        open.forEach(Sockets::ping);
    }

    /** A defect of one is no reason to ask the others no more. */
    private static void ping(UndertowSocket socket) {
        try {
            socket.ping();
        } catch (RuntimeException defect) {
            LOG.error("Stream cut reason=it could not be asked", defect);
            socket.abort();
        }
    }

    void abortAll() {
        open.forEach(UndertowSocket::abort);
    }
}
