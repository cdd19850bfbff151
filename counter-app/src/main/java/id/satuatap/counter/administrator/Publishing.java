package id.satuatap.counter.administrator;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Answer;
import java.util.concurrent.CompletableFuture;

/** Sends a catalogue's file to the server. Thread-safe; its futures never fail. */
@FunctionalInterface
public interface Publishing {
    CompletableFuture<Reply<Answer>> publish(byte[] document);
}
