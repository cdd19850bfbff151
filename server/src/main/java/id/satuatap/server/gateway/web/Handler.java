package id.satuatap.server.gateway.web;

import java.util.concurrent.CompletionStage;

/** Answers requests. Implementations are thread-safe and never block: they are called on I/O threads. */
@FunctionalInterface
public interface Handler {
    CompletionStage<Reply> handle(Request request);
}
