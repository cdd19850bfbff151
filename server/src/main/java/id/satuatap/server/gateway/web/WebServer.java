package id.satuatap.server.gateway.web;

/** Listens, reads whole requests within their limits and sends the answers. Thread-safe. */
public interface WebServer extends AutoCloseable {
    /**
     * Begins to listen.
     *
     * @return the port, also where the system chose it
     * @throws IllegalStateException when the address cannot be had
     */
    int start();

    /** Answers what is under way and lets goodbyes out, each for a moment, then stops listening and drops every connection. */
    @Override
    void close();
}
