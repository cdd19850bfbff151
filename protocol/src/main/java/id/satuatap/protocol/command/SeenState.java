package id.satuatap.protocol.command;

import java.util.Optional;
import java.util.stream.Stream;

/** Immutable. How a leg that may be cancelled stood when somebody looked at it. */
public enum SeenState {
    PLANNED,
    WAITING,
    CALLED,
    MISSED,
    ON_HOLD;

    /** Empty for a state in which a leg is not cancelled. */
    public static Optional<SeenState> of(String legState) {
        return Stream.of(values())
                .filter(state -> state.name().equals(legState))
                .findFirst();
    }
}
