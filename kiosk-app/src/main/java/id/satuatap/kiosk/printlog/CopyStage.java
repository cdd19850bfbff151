package id.satuatap.kiosk.printlog;

/** Immutable. How far a press has come by the print log. */
public enum CopyStage {
    /** The command may have been sent; no answer is written down. */
    REQUESTED,
    /** There is a number; not a byte has gone to the printer. */
    ISSUED,
    /** Bytes may have reached the paper. */
    SENDING,
    /** All bytes were handed over. */
    SENT,
    /** The end is known here; the server has not been told. */
    ENDED,
    /** Nothing is left to do. */
    SETTLED
}
