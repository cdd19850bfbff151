package id.satuatap.server.gateway.undertow;

import id.satuatap.server.gateway.web.OpenSockets;
import id.satuatap.server.gateway.web.SocketSession;
import io.undertow.server.HttpServerExchange;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.WebSocketChannel;

/** Turns one exchange into a WebSocket. Used once. */
final class Upgrade {
    private final OpenSockets<UndertowSocket> sockets;
    private final SocketSession session;

    Upgrade(OpenSockets<UndertowSocket> sockets, SocketSession session) {
        this.sockets = sockets;
        this.session = session;
    }

    void begin(HttpServerExchange exchange) {
        try {
            new WebSocketProtocolHandshakeHandler((WebSocketConnectionCallback) (http, channel) -> attach(channel))
                    .handleRequest(exchange);
        } catch (Exception refused) {
            // Undertow's handshake may throw anything; the adapter's boundary makes a defect of it.
            throw new IllegalStateException("the WebSocket handshake failed", refused);
        }
    }

    private void attach(WebSocketChannel channel) {
        UndertowSocket socket = new UndertowSocket(channel);
        sockets.add(socket);
        channel.addCloseTask(any -> {
            sockets.remove(socket);
            session.closed();
        });
        channel.getReceiveSetter().set(new Silence(socket));
        channel.resumeReceives();
        session.opened(socket);
    }
}
