package id.satuatap.protocol.view;

/**
 * Immutable. How far an announcement is.
 */
public enum AnnouncementState {
    /** It waits for its slot. */
    PENDING,
    /** A board of its acoustic group may speak it now. */
    GRANTED,
    /** It was spoken. */
    SPOKEN,
    /** Its time passed before its slot came; it stays on the board. */
    DROPPED,
    /** The board could not speak it. */
    FAILED
}
