package id.satuatap.protocol.command;

/** Immutable. What becomes of the visitor at a counter that another person closes. */
public enum LeftBehind {
    /** He waits again, at his exact place. */
    RETURNED,
    /** He was served and has gone; nobody knows when, so the time enters no average. */
    FINISHED
}
