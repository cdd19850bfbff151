package id.satuatap.server.gateway.undertow;

import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import org.xnio.IoUtils;

/** Drops the connection once the close message is out, whether the client answers or not. Stateless. */
final class Goodbye implements WebSocketCallback<Void> {
    @Override
    public void complete(WebSocketChannel channel, Void nothing) {
        IoUtils.safeClose(channel);
    }

    @Override
    public void onError(WebSocketChannel channel, Void nothing, Throwable failure) {
        IoUtils.safeClose(channel);
    }
}
