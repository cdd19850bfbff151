package id.satuatap.counter.administrator;

import id.satuatap.protocol.client.Reply;
import java.util.concurrent.CompletableFuture;

/** Sends a PC away that waits to be approved. Thread-safe; its futures never fail. */
@FunctionalInterface
public interface Refusing {
    CompletableFuture<Reply<Boolean>> refuse(String pairing);
}
