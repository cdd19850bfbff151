package id.satuatap.protocol.command;

/**
 * Immutable. What became of an announcement in its slot.
 */
public enum SpeechOutcome {
    /** It was spoken to its end. */
    SPOKEN,
    /** It was not, or not to its end. */
    FAILED
}
