package id.satuatap.server.reporting;

/** Why there is no report. */
public enum ReportRefusal {
    /** The day was never opened. */
    DAY_UNKNOWN,
    /** There was no such agency on that day. */
    AGENCY_UNKNOWN,
    /** The query model is not there yet: it is being made anew, or it stopped. */
    FIGURES_NOT_READY,
    /** Others ask already. */
    TOO_BUSY,
    /** The worker could not make it. */
    WORKER_FAILED
}
