package id.satuatap.counter.testing;

import id.satuatap.counter.link.CommandSender;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Confined to one thread. A way to the server on which answers come when a test says so. */
public final class HeldCommands implements CommandSender {
    private final List<Command> sent = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private CompletableFuture<Outcome> open = new CompletableFuture<>();

    @Override
    public CompletableFuture<Outcome> send(Command command) {
        sent.add(command);
        open = new CompletableFuture<>();
        return open;
    }

    @Override
    public CompletableFuture<Outcome> outcomeOf(String commandId) {
        asked.add(commandId);
        open = new CompletableFuture<>();
        return open;
    }

    public List<Command> sent() {
        return List.copyOf(sent);
    }

    public Command last() {
        return sent.get(sent.size() - 1);
    }

    /** Ids of commands that were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void answer(Outcome outcome) {
        open.complete(outcome);
    }

    public void accept(long sequence) {
        answer(new Accepted(1, sequence, null));
    }

    public void reject(RejectionCode code) {
        answer(Rejected.of(code));
    }
}
