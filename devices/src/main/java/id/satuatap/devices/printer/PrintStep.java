package id.satuatap.devices.printer;

/** How far a print job has come. Immutable. The last three are ends. */
public enum PrintStep {
    /** Taken by the printer's thread. */
    QUEUED,
    /** The printer answered that it can print. */
    CHECKED,
    /** From here on bytes may have reached the paper. */
    SENDING,
    /** All bytes are handed over; proof is awaited. */
    SENT,
    /** On paper, with the proof of a tier. */
    CONFIRMED,
    /** Provably nothing of it was printed. */
    FAILED,
    /** Perhaps on paper, perhaps in part. */
    UNKNOWN
}
