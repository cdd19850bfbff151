package id.satuatap.server.gateway.stream;

import id.satuatap.server.gateway.web.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one client: at most one message is on its way, the others wait here within limits. Thread-safe; never
 * blocks and holds no lock while it sends.
 */
final class Mailbox {
    private static final int GOING_AWAY = 1001;

    private final Socket socket;
    private final StreamLimits limits;
    private final LongSupplier nanos;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean sending;
    private boolean closed;
    private @Nullable String farewell;
    private long sentAt;

    Mailbox(Socket socket, StreamLimits limits, LongSupplier nanos) {
        this.socket = socket;
        this.limits = limits;
        this.nanos = nanos;
    }

    /** False when the client is too slow: nothing was added. */
    boolean offer(byte[] message) {
        synchronized (this) {
            if (closed || farewell != null) {
                return true;
            }
            if (waiting.size() >= limits.mailboxFrames()
                    || (!waiting.isEmpty() && waitingBytes + message.length > limits.mailboxBytes())) {
                return false;
            }
            add(message);
        }
        pump();
        return true;
    }

    /** Forgets what waits, says this last word and closes. */
    void end(byte[] lastWord, String reason) {
        synchronized (this) {
            if (closed || farewell != null) {
                return;
            }
            waiting.clear();
            waitingBytes = 0;
            farewell = reason;
            add(lastWord);
        }
        pump();
    }

    /** Closes when what is on its way is out. */
    void end(String reason) {
        synchronized (this) {
            if (closed || farewell != null) {
                return;
            }
            waiting.clear();
            waitingBytes = 0;
            farewell = reason;
        }
        pump();
    }

    /** Nothing goes out here any more. */
    synchronized boolean closed() {
        return closed;
    }

    synchronized boolean idle() {
        return !sending && waiting.isEmpty();
    }

    /** Since when the client has not taken the message on its way; empty when none is. */
    synchronized OptionalLong sendingSinceNanos() {
        return sending ? OptionalLong.of(sentAt) : OptionalLong.empty();
    }

    void abort() {
        synchronized (this) {
            closed = true;
            waiting.clear();
        }
        socket.abort();
    }

    private void add(byte[] message) {
        waiting.add(message);
        waitingBytes += message.length;
    }

    private void pump() {
        byte[] next;
        String goodbye;
        synchronized (this) {
            if (sending || closed) {
                return;
            }
            next = waiting.poll();
            goodbye = farewell;
            if (next != null) {
                waitingBytes -= next.length;
                sending = true;
                sentAt = nanos.getAsLong();
            } else if (goodbye != null) {
                closed = true;
            }
        }
        if (next != null) {
            socket.send(next, this::sent);
        } else if (goodbye != null) {
            socket.close(GOING_AWAY, goodbye);
        }
    }

    private void sent(boolean delivered) {
        synchronized (this) {
            sending = false;
            if (!delivered) {
                closed = true;
                waiting.clear();
                waitingBytes = 0;
            }
        }
        pump();
    }
}
