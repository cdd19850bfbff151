package id.satuatap.server.gateway.undertow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The WebSockets that are open now. Thread-safe. */
final class Sockets {
    private final Set<UndertowSocket> open = ConcurrentHashMap.newKeySet();

    void add(UndertowSocket socket) {
        open.add(socket);
    }

    void remove(UndertowSocket socket) {
        open.remove(socket);
    }

    void abortAll() {
        open.forEach(UndertowSocket::abort);
    }
}
