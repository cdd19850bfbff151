package id.satuatap.server.gateway.jetty;

import id.satuatap.server.gateway.web.OpenSockets;
import id.satuatap.server.gateway.web.SocketSession;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/** Turns requests into WebSockets. Thread-safe. */
final class Upgrade {
    private static final int MESSAGE_VIOLATES_POLICY = 1008;

    private final WebSocketMappings mappings;
    private final OpenSockets<JettySocket> sockets;

    Upgrade(Server server, OpenSockets<JettySocket> sockets) {
        this.mappings = new WebSocketMappings(WebSocketServerComponents.ensureWebSocketComponents(server));
        this.sockets = sockets;
    }

    void begin(SocketSession session, Request request, Response response, Callback callback) throws IOException {
        Configuration.ConfigurationCustomizer settings = new Configuration.ConfigurationCustomizer();
        settings.setIdleTimeout(Duration.ZERO);
        WebSocketNegotiator negotiator = new WebSocketNegotiator() {
            @Override
            public FrameHandler negotiate(ServerUpgradeRequest asked, ServerUpgradeResponse answer, Callback unused) {
                return new Silence(session);
            }
        };
        if (!mappings.upgrade(negotiator, request, response, callback, settings)) {
            Response.writeError(request, response, callback, 400);
        }
    }

    /** What a client may say on the stream: nothing but pings, pongs and goodbye. */
    private final class Silence implements FrameHandler {
        private final SocketSession session;
        private CoreSession core;
        private JettySocket socket;

        Silence(SocketSession session) {
            this.session = session;
        }

        @Override
        public void onOpen(CoreSession opened, Callback callback) {
            core = opened;
            socket = new JettySocket(core);
            sockets.add(socket);
            callback.succeeded();
            core.demand();
            session.opened(socket);
        }

        @Override
        public void onFrame(Frame frame, Callback callback) {
            callback.succeeded();
            byte code = frame.getOpCode();
            if (code == OpCode.TEXT || code == OpCode.BINARY) {
                socket.close(MESSAGE_VIOLATES_POLICY, "commands go to POST /api/v1/commands");
            }
            core.demand();
        }

        @Override
        public void onError(Throwable cause, Callback callback) {
            callback.succeeded();
        }

        @Override
        public void onClosed(CloseStatus status, Callback callback) {
            callback.succeeded();
            sockets.remove(socket);
            session.closed();
        }
    }
}
