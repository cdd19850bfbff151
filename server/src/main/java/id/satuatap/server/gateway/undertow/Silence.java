package id.satuatap.server.gateway.undertow;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.StreamSourceFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import org.xnio.IoUtils;

/**
 * What a client may say on the stream: nothing but pings, pongs and goodbye. Confined to the channel's I/O thread.
 */
final class Silence extends AbstractReceiveListener {
    private final UndertowSocket socket;

    Silence(UndertowSocket socket) {
        this.socket = socket;
    }

    @Override
    protected void onFullPongMessage(WebSocketChannel channel, BufferedBinaryMessage message) throws IOException {
        socket.heard();
        super.onFullPongMessage(channel, message);
    }

    @Override
    protected void onText(WebSocketChannel channel, StreamSourceFrameChannel message) {
        refuse(channel);
    }

    @Override
    protected void onBinary(WebSocketChannel channel, StreamSourceFrameChannel message) {
        refuse(channel);
    }

    @Override
    protected void onError(WebSocketChannel channel, Throwable error) {
        IoUtils.safeClose(channel);
    }

    private static void refuse(WebSocketChannel channel) {
        channel.suspendReceives();
        WebSockets.sendClose(
                CloseMessage.MSG_VIOLATES_POLICY, "commands go to POST /api/v1/commands", channel, new Goodbye());
    }
}
