package id.satuatap.server.gateway.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSockets of a server that are open now. Thread-safe. */
public final class OpenSockets<S extends Socket> {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);
    /** For goodbyes on their way. A client that has stopped reading does not take its own, and is waited for so long. */
    private static final long GOODBYE_MILLIS_MAX = 1_000;

    private final Set<S> open = ConcurrentHashMap.newKeySet();

    public void add(S socket) {
        open.add(socket);
    }

    public synchronized void remove(S socket) {
        open.remove(socket);
        notifyAll();
    }

    /** Does the same with all. One with which it fails is cut; the others have their turn. */
    public void each(Consumer<? super S> action) {
        for (S socket : open) {
            try {
                action.accept(socket);
            } catch (RuntimeException defect) {
                LOG.error("Stream cut reason=defect", defect);
                socket.abort();
            }
        }
    }

    /** Waits a second at most until the goodbyes that were said are out and their connections gone, and drops the others. */
    public void drop() {
        try {
            awaitNone();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        open.forEach(Socket::abort);
    }

    private synchronized void awaitNone() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GOODBYE_MILLIS_MAX);
        for (long left = end - System.nanoTime(); !open.isEmpty() && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
