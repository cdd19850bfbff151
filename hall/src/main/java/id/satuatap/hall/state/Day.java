package id.satuatap.hall.state;

import java.time.LocalDate;

/** A business day. Immutable. */
public record Day(LocalDate date, Phase phase) {
    /** How far it has come. */
    public enum Phase {
        OPEN,
        CLOSING,
        CLOSED
    }

    public boolean running() {
        return phase != Phase.CLOSED;
    }
}
