package id.satuatap.server.gateway.undertow;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.gateway.web.Reply;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.GracefulShutdownHandler;

/** Lets requests in until the server stops; from then on each is told so, with its code. Thread-safe. */
final class StoppingFront implements HttpHandler {
    private final GracefulShutdownHandler underway;
    private volatile boolean stopping;

    StoppingFront(HttpHandler inside) {
        this.underway = new GracefulShutdownHandler(inside);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (stopping) {
            exchange.setPersistent(false);
            RoutingHandler.send(exchange, Reply.error(WireError.of(ErrorCode.STOPPING, "the server is going down")));
        } else {
            underway.handleRequest(exchange);
        }
    }

    /** Turns new requests away and waits for those under way, so long at most. */
    void stop(long millisMax) {
        stopping = true;
        underway.shutdown();
        try {
            underway.awaitShutdown(millisMax);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
