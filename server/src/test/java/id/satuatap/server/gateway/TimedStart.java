package id.satuatap.server.gateway;

import id.satuatap.server.gateway.web.WebServer;

/** Notes how long a web server takes until it listens. Confined to the starting thread. */
final class TimedStart implements WebServer {
    private final WebServer server;
    private final long[] nanos;

    TimedStart(WebServer server, long[] nanos) {
        this.server = server;
        this.nanos = nanos;
    }

    @Override
    public int start() {
        long before = System.nanoTime();
        int port = server.start();
        nanos[0] = System.nanoTime() - before;
        return port;
    }

    @Override
    public void close() {
        server.close();
    }
}
