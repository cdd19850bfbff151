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

    /** Finds those whose cable was cut: TCP alone takes what is sent to them for many minutes. */
    void pingAll() {
        open.forEach(UndertowSocket::ping);
    }

    void abortAll() {
        open.forEach(UndertowSocket::abort);
    }
}
