package id.satuatap.protocol.client;

import id.satuatap.protocol.Api;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Confined to the calls of its WebSocket, which come one after another. Puts messages together and hands each over; more
 * are asked for only when the receiver says so, so that at most two are in its hands.
 */
final class StreamSocket implements WebSocket.Listener {
    /**
     * Of one message in hand and another asked for. While none is asked for, Java 17's WebSocket loses the end of a
     * connection that comes without a goodbye: it fails inside with an {@code InternalError}, and nobody is told.
     */
    private static final int IN_HAND_MAX = 2;

    private final Receiver receiver;
    private final StringBuilder parts = new StringBuilder();
    private final AtomicBoolean probing = new AtomicBoolean();
    private volatile @Nullable WebSocket socket;
    private volatile boolean aborted;

    /** Told on threads of the HTTP client. */
    interface Receiver {
        /** One whole message; call {@link StreamSocket#next} when done with it. */
        void message(StreamSocket from, byte[] body);

        /** The socket is of no use any more. */
        void ended(StreamSocket from, String why);
    }

    StreamSocket(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (aborted) {
            opened.abort();
        } else {
            opened.request(IN_HAND_MAX);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        if (parts.length() + part.length() > Api.FRAME_BYTES_MAX) {
            abort();
            receiver.ended(this, "a message of more than " + Api.FRAME_BYTES_MAX + " bytes");
            return null;
        }
        parts.append(part);
        if (!last) {
            from.request(1);
            return null;
        }
        byte[] body = parts.toString().getBytes(StandardCharsets.UTF_8);
        parts.setLength(0);
        receiver.message(this, body);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        receiver.ended(this, "closed with " + status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        receiver.ended(this, fault.toString());
    }

    void next() {
        WebSocket open = socket;
        if (open != null) {
            open.request(1);
        }
    }

    /**
     * Sends a ping, which fails on a line that is gone: also on one whose end was lost, since it came while as many messages
     * as were asked for were in hand, or in the moment in which one was handed over, when Java 17's WebSocket has not yet
     * asked its line for the next.
     */
    void probe() {
        WebSocket open = socket;
        if (open != null && !aborted && probing.compareAndSet(false, true)) {
            var unused = open.sendPing(ByteBuffer.allocate(0)).whenComplete((sent, fault) -> {
                probing.set(false);
                if (fault != null) {
                    receiver.ended(this, "no ping can be sent: " + fault);
                }
            });
        }
    }

    /** Closes without a word: a frozen server would not answer one. */
    void abort() {
        aborted = true;
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
