package id.satuatap.protocol.view;

/** What was answered to an officer who asked whether he may close. */
public enum ClosingAnswer {
    APPROVED,
    REFUSED,
    /** Nobody answered in time: he may. */
    UNANSWERED
}
