package id.satuatap.server.gateway.jetty;

import id.satuatap.server.gateway.web.Socket;
import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/** One WebSocket of Jetty. Thread-safe. */
final class JettySocket implements Socket {
    private final CoreSession session;

    JettySocket(CoreSession session) {
        this.session = session;
    }

    @Override
    public void send(byte[] utf8, Done done) {
        Callback told = Callback.from(() -> done.sent(true), failure -> {
            session.abort();
            done.sent(false);
        });
        session.sendFrame(new Frame(OpCode.TEXT, ByteBuffer.wrap(utf8)), told, false);
    }

    @Override
    public void close(int code, String reason) {
        session.close(code, reason, Callback.from(session::abort));
    }

    @Override
    public void abort() {
        session.abort();
    }
}
