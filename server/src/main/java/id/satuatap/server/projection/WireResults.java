package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.TurnState;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.server.engine.ResultWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes what a command brought forth as the protocol shows it: a ticket, the turn that is now at the desk, or a booking. Immutable.
 *
 * <p>An answer stays in the record for ever, so it holds no word from the vault: an officer's note reaches the next desk by
 * its view alone, where it can be forgotten.
 */
public final class WireResults implements ResultWriter {
    private static final String NOTHING = "null";
    private static final Names NO_NAMES = new Names() {
        @Override
        public Optional<String> person(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> note(String reference) {
            return Optional.empty();
        }

        @Override
        public Optional<String> holder(String reference) {
            return Optional.empty();
        }
    };

    private final WireCodec codec;

    public WireResults(WireCodec codec) {
        this.codec = codec;
    }

    @Override
    public String write(HallState state, Answer answer, Instant now) {
        return ticket(state, answer)
                .or(() -> turn(state, answer))
                .or(() -> booking(state, answer))
                .map(result -> new String(codec.encode(WireShape.COMMAND_RESULT, result), StandardCharsets.UTF_8))
                .orElse(NOTHING);
    }

    private static Optional<CommandResult> ticket(HallState state, Answer answer) {
        Directory directory = state.directory().orElse(null);
        return directory == null
                ? Optional.empty()
                : Optional.ofNullable(answer.visit())
                        .flatMap(state::visit)
                        .map(visit -> CommandResult.of(TicketViews.of(state, directory, visit)));
    }

    private static Optional<CommandResult> booking(HallState state, Answer answer) {
        return Optional.ofNullable(answer.booking())
                .flatMap(id -> state.bookings().find(id))
                .map(booking -> CommandResult.of(BookingViews.of(booking)));
    }

    /** A turn that has ended is at no desk: there is nothing to show. */
    private static Optional<CommandResult> turn(HallState state, Answer answer) {
        return Optional.ofNullable(answer.turn())
                .flatMap(state::turn)
                .filter(turn -> turn.state() != TurnState.ENDED)
                .map(turn -> CommandResult.of(TurnViews.of(state, turn, NO_NAMES)));
    }
}
