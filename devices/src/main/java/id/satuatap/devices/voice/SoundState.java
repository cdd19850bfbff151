package id.satuatap.devices.voice;

import java.time.Instant;

/**
 * Whether the hall can be spoken to; immutable.
 *
 * @param kind the state
 * @param since when it began, by the announcer's clock
 */
public record SoundState(Kind kind, Instant since) {

    /** The states. */
    public enum Kind {
        /** Nothing was tried yet. */
        UNKNOWN,
        /** The last sound or trial went well. */
        AVAILABLE,
        /** There is no sound device; it is tried again by itself. */
        UNAVAILABLE
    }
}
