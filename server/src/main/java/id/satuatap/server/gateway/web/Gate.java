package id.satuatap.server.gateway.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Turns a sender away before his body is read. Implementations are thread-safe and never block. */
@FunctionalInterface
public interface Gate {
    /** For everybody. */
    Gate OPEN = head -> CompletableFuture.completedFuture(Optional.empty());

    /**
     * What to answer instead; empty to let him in.
     *
     * @param head without its body
     */
    CompletionStage<Optional<Reply>> refusal(Request head);
}
