package id.satuatap.server.gateway.web;

import java.util.concurrent.CompletionStage;

/** Answers those who ask for a WebSocket. Implementations are thread-safe and never block. */
@FunctionalInterface
public interface SocketHandler {
    CompletionStage<Handshake> open(Request request);
}
