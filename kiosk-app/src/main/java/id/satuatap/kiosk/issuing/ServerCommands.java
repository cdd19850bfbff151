package id.satuatap.kiosk.issuing;

import id.satuatap.protocol.CommandRequest;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Outcome;
import java.util.concurrent.CompletableFuture;

/** The two things that issuing asks of the server; thread-safe. Futures never fail: faults are outcomes. */
public interface ServerCommands {

    /** Sends a command, again and again under the same id where answers are lost, for as long as is sensible. */
    CompletableFuture<Outcome> send(CommandRequest request);

    /** Asks what became of a command; refused with NOT_FOUND: not taken so far. */
    CompletableFuture<Outcome> outcomeOf(String commandId);

    /** The server on the LAN. */
    static ServerCommands of(LanClient client) {
        return new ServerCommands() {
            @Override
            public CompletableFuture<Outcome> send(CommandRequest request) {
                return client.send(request);
            }

            @Override
            public CompletableFuture<Outcome> outcomeOf(String commandId) {
                return client.outcomeOf(commandId);
            }
        };
    }
}
