package id.satuatap.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must be closed, the last pushed first; each once, whatever the others do. Confined to the starting thread. */
final class Closing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    void push(AutoCloseable part) {
        parts.push(part);
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception fault) {
                // The others must still be closed, the journal above all.
                LOG.error("Closing failed part={}", part.getClass().getSimpleName(), fault);
            }
        }
    }
}
