package id.satuatap.counter.link;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import java.util.concurrent.CompletableFuture;

/** Sends commands, and asks by its id for one whose answer was lost. Thread-safe; its futures never fail. */
public interface CommandSender {
    /** Sends a command under a new id. */
    CompletableFuture<Outcome> send(Command command);

    /** Asks what became of a command; {@code Refused} with NOT_FOUND: it was never taken. */
    CompletableFuture<Outcome> outcomeOf(String commandId);

    /** Sends over the LAN. */
    static CommandSender over(LanClient client) {
        return new CommandSender() {
            @Override
            public CompletableFuture<Outcome> send(Command command) {
                return client.send(command);
            }

            @Override
            public CompletableFuture<Outcome> outcomeOf(String commandId) {
                return client.outcomeOf(commandId);
            }
        };
    }
}
