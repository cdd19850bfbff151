package id.satuatap.hall.command;

/** What becomes of the visitor at a counter that somebody else closes. */
public enum LeftBehind {
    /** He waits again, at his exact place. */
    RETURNED,
    /** He was served and has gone; nobody knows when, so his service time enters no average. */
    FINISHED
}
