package id.satuatap.kiosk.live;

/** Immutable. Why the kiosk gives no numbers, or none on paper. */
public enum NoticeKind {
    /** Its print log failed: nothing goes on before it is repaired and restarted. */
    KIOSK_BROKEN(false),
    /** It has not reached the server, or not heard from its printer, since its start. */
    STARTING(false),
    /** The server fell silent. */
    SERVER_GONE(false),
    /** The server does not know this kiosk. */
    NOT_PAIRED(false),
    /** The server asks for a newer program. */
    TOO_OLD(false),
    /** The server waits for a person to confirm its clock. */
    CLOCK_DOUBTFUL(false),
    /** The mall opens later. */
    NOT_YET_OPEN(false),
    /** No more numbers today. */
    CLOSED_TODAY(false),
    /** A holiday. */
    HOLIDAY(false),
    /** No paper. */
    PAPER_OUT(true),
    /** The printer's cover is open. */
    COVER_OPEN(true),
    /** The printer does not answer. */
    PRINTER_GONE(true),
    /** Another printer came to its port, and nobody has said yet that it is the right one. */
    OTHER_PRINTER(true),
    /** The printer has another fault. */
    PRINTER_FAULT(true);

    private final boolean aboutPaper;

    NoticeKind(boolean aboutPaper) {
        this.aboutPaper = aboutPaper;
    }

    /** True where only the paper is missing: a number could be taken on the screen. */
    public boolean aboutPaper() {
        return aboutPaper;
    }
}
