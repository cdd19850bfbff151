package id.satuatap.protocol.view;

/** What a supervisor did at an officer's counter. */
public enum HelpedDeed {
    /** Its visitor counts as served. */
    FINISHED,
    /** Its visitor waits again at his place. */
    RETURNED,
    /** Its visitor was sent on. */
    SENT_ON,
    /** It was closed. */
    CLOSED
}
