package id.satuatap.counter.preview;

/** Why a print job was not handed over. Immutable. */
public enum PrintFault {
    /** The printer is no longer known to the system. */
    GONE,
    /** The system or the printer's driver did not take the job. */
    REFUSED
}
