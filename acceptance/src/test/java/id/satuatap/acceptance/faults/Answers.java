package id.satuatap.acceptance.faults;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.protocol.view.TurnView;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits for answers of the server and takes them apart. Stateless. */
final class Answers {
    private static final long LIMIT_SECONDS = 90;

    private Answers() {}

    static Outcome outcome(CompletableFuture<Outcome> sent) throws Exception {
        return sent.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws AssertionError when it was not accepted */
    static Accepted accepted(CompletableFuture<Outcome> sent) throws Exception {
        Outcome outcome = outcome(sent);
        return maybe(outcome).orElseThrow(() -> new AssertionError("not accepted: " + outcome));
    }

    static TicketView ticket(CompletableFuture<Outcome> sent) throws Exception {
        Outcome outcome = outcome(sent);
        return maybeTicket(outcome).orElseThrow(() -> new AssertionError("no ticket: " + outcome));
    }

    static TurnView turn(CompletableFuture<Outcome> sent) throws Exception {
        Outcome outcome = outcome(sent);
        return maybe(outcome)
                .map(Accepted::result)
                .map(CommandResult::turn)
                .orElseThrow(() -> new AssertionError("no turn: " + outcome));
    }

    static Optional<TicketView> maybeTicket(Outcome outcome) {
        return maybe(outcome).map(Accepted::result).map(CommandResult::ticket);
    }

    static <T> T got(CompletableFuture<Reply<T>> asked) throws Exception {
        return asked.get(LIMIT_SECONDS, TimeUnit.SECONDS).match(value -> value, error -> {
            throw new AssertionError("no reply: " + error);
        });
    }

    private static Optional<Accepted> maybe(Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Optional<Accepted> accepted(Accepted accepted) {
                return Optional.of(accepted);
            }

            @Override
            public Optional<Accepted> rejected(Rejected rejected) {
                return Optional.empty();
            }

            @Override
            public Optional<Accepted> refused(Refused refused) {
                return Optional.empty();
            }

            @Override
            public Optional<Accepted> unknown(Unknown unknown) {
                return Optional.empty();
            }
        });
    }
}
