package id.satuatap.server.gateway.undertow;

import id.satuatap.server.gateway.web.Socket;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;

/** One WebSocket of Undertow. Thread-safe. */
final class UndertowSocket implements Socket {
    private static final Logger LOG = LoggerFactory.getLogger(UndertowSocket.class);

    /** Whoever leaves so many pings in a row without an answer is gone, whatever TCP believes. */
    private static final int UNANSWERED_MAX = 3;

    private final WebSocketChannel channel;
    private final AtomicInteger unanswered = new AtomicInteger();

    UndertowSocket(WebSocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void send(byte[] utf8, Done done) {
        WebSockets.sendText(ByteBuffer.wrap(utf8), channel, new WebSocketCallback<Void>() {
            @Override
            public void complete(WebSocketChannel any, Void nothing) {
                done.sent(true);
            }

            @Override
            public void onError(WebSocketChannel any, Void nothing, Throwable failure) {
                IoUtils.safeClose(channel);
                done.sent(false);
            }
        });
    }

    /** Asks the client whether it is there; drops the connection when it was asked too often in vain. */
    void ping() {
        if (unanswered.getAndIncrement() >= UNANSWERED_MAX) {
            LOG.info("Stream cut reason=silent");
            abort();
        } else {
            WebSockets.sendPing(ByteBuffer.allocate(0), channel, null);
        }
    }

    /** The client is there. */
    void heard() {
        unanswered.set(0);
    }

    @Override
    public void close(int code, String reason) {
        WebSockets.sendClose(code, reason, channel, new Goodbye());
    }

    @Override
    public void abort() {
        IoUtils.safeClose(channel);
    }
}
