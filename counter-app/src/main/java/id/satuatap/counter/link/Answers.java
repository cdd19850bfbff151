package id.satuatap.counter.link;

import id.satuatap.protocol.booking.BookingView;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.control.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Immutable. What the server's answers are in words; its bundles lie beside it and know every code. */
public final class Answers {
    /** Ordinary life in a hall, for which nobody needs to be alarmed. */
    private static final Set<RejectionCode> CALM = Set.of(
            RejectionCode.NOBODY_WAITING,
            RejectionCode.STILL_SERVING,
            RejectionCode.NOT_STARTED,
            RejectionCode.TOO_EARLY,
            RejectionCode.CALL_LIMIT,
            RejectionCode.TURN_CHANGED);

    /** Codes that have a second text for when the server names a ticket. */
    private static final Set<RejectionCode> NAMED = Set.of(RejectionCode.NOBODY_WAITING, RejectionCode.TURN_CHANGED);

    private final UnaryOperator<String> counterLabels;

    /** @param counterLabels from a counter's code to what stands above it */
    public Answers(UnaryOperator<String> counterLabels) {
        this.counterLabels = counterLabels;
    }

    /** The booking that an outcome brought forth; empty when it brought none. */
    public static Optional<BookingView> booked(Outcome outcome) {
        return result(outcome).map(CommandResult::booking);
    }

    /** The number that an outcome brought forth; empty when it brought none. */
    public static Optional<TicketView> ticket(Outcome outcome) {
        return result(outcome).map(CommandResult::ticket);
    }

    /** By which rule it was refused; empty when it was not, or not by a rule. */
    public static Optional<RejectionCode> rejection(Outcome outcome) {
        return outcome instanceof Rejected rejected ? Optional.of(rejected.code()) : Optional.empty();
    }

    private static Optional<CommandResult> result(Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Optional<CommandResult> accepted(Accepted accepted) {
                return Optional.ofNullable(accepted.result());
            }

            @Override
            public Optional<CommandResult> rejected(Rejected rejected) {
                return Optional.empty();
            }

            @Override
            public Optional<CommandResult> refused(Refused refused) {
                return Optional.empty();
            }

            @Override
            public Optional<CommandResult> unknown(Unknown unknown) {
                return Optional.empty();
            }
        });
    }

    /** Somebody else stands at the counter by now, and nothing was asked of the server. */
    public static Saying turnChanged() {
        return new Saying(Tone.WARNING, Answers.class, "rejection." + RejectionCode.TURN_CHANGED, List.of());
    }

    /** What is to be said of an outcome; nothing when it was done. */
    public Optional<Saying> told(Outcome outcome) {
        return outcome.match(new Outcome.Cases<>() {
            @Override
            public Optional<Saying> accepted(Accepted accepted) {
                return Optional.empty();
            }

            @Override
            public Optional<Saying> rejected(Rejected rejected) {
                return Optional.of(Answers.this.rejected(rejected));
            }

            @Override
            public Optional<Saying> refused(Refused refused) {
                return Optional.of(failed(refused.error()));
            }

            @Override
            public Optional<Saying> unknown(Unknown unknown) {
                return Optional.of(Answers.unknown());
            }
        });
    }

    /** A rule said no. */
    public Saying rejected(Rejected rejected) {
        Map<String, String> details = rejected.details();
        String ticket = details.getOrDefault("ticket", "");
        String counter = details.getOrDefault("counter", "");
        boolean named = !ticket.isEmpty() && NAMED.contains(rejected.code());
        String key = "rejection." + rejected.code() + (named ? ".named" : "");
        return new Saying(
                CALM.contains(rejected.code()) ? Tone.WARNING : Tone.DANGER,
                Answers.class,
                key,
                List.of(
                        ticket,
                        counter.isEmpty() ? "" : counterLabels.apply(counter),
                        details.getOrDefault("seconds", "")));
    }

    /** Transport or rights said no. */
    public static Saying failed(WireError error) {
        long seconds = seconds(error.details().getOrDefault("retryAfterSeconds", ""));
        return new Saying(
                Tone.DANGER,
                Answers.class,
                "error." + error.code(),
                List.of(seconds, error.details().getOrDefault("fault", "")));
    }

    /** The answer was lost and is being asked for. */
    public static Saying unknown() {
        return new Saying(Tone.WARNING, Answers.class, "unknown", List.of());
    }

    private static long seconds(String text) {
        return text.matches("\\d{1,6}") ? Long.parseLong(text) : 0;
    }
}
