package id.satuatap.server.gateway.undertow;

import id.satuatap.server.gateway.web.Socket;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import org.xnio.IoUtils;

/** One WebSocket of Undertow. Thread-safe. */
final class UndertowSocket implements Socket {
    private final WebSocketChannel channel;

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

    @Override
    public void close(int code, String reason) {
        WebSockets.sendClose(code, reason, channel, new Goodbye());
    }

    @Override
    public void abort() {
        IoUtils.safeClose(channel);
    }
}
