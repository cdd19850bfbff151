package id.satuatap.devices.printer;

import id.satuatap.devices.port.PortState;

/** Why a ticket failed or is unknown. Immutable. */
public enum PrintProblem {
    /** No paper. */
    PAPER_OUT,
    /** The cover is open. */
    COVER_OPEN,
    /** The cutter is jammed. */
    CUTTER_ERROR,
    /** The head is too hot. */
    OVERHEATED,
    /** The printer needs service. */
    BROKEN,
    /** The printer takes no data. */
    OFFLINE,
    /** Another printer is there than the one that is known, and nobody has said that it is the right one. */
    OTHER_PRINTER,
    /** The printer does not answer. */
    SILENT,
    /** The line is not open, or broke. */
    DISCONNECTED,
    /** The printer stopped taking bytes. */
    STUCK,
    /** The caller could not record the job, so nothing was sent. */
    NOT_RECORDED,
    /** Too many jobs wait already. */
    TOO_MANY,
    /** The driver is closed. */
    CLOSED,
    /** The application's own part in the job failed; the log says how. */
    DEFECT,
    /** Everything was sent, but proof did not come in time. */
    NO_PROOF,
    /** This printer never answers. */
    ONE_WAY;

    /** The problem that a broken line is. */
    public static PrintProblem of(PortState state) {
        return state == PortState.STUCK ? STUCK : DISCONNECTED;
    }

    /** The problem that a condition is. */
    public static PrintProblem of(PrinterCondition condition) {
        return switch (condition) {
            case DISCONNECTED -> DISCONNECTED;
            case SILENT -> SILENT;
            case OTHER_PRINTER -> OTHER_PRINTER;
            case BROKEN -> BROKEN;
            case COVER_OPEN -> COVER_OPEN;
            case PAPER_OUT -> PAPER_OUT;
            case CUTTER_ERROR -> CUTTER_ERROR;
            case OVERHEATED -> OVERHEATED;
            case OFFLINE -> OFFLINE;
            case PAPER_NEAR_END, READY -> NO_PROOF;
        };
    }
}
