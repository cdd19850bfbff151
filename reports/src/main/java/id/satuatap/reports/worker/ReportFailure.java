package id.satuatap.reports.worker;

/** Why a report was not made. Immutable. */
public enum ReportFailure {
    /** Others wait already; ask again later. */
    TOO_BUSY,
    /** No worker process could be started. */
    NOT_STARTED,
    /** The process died over it; the next report gets a new one. */
    WORKER_DIED,
    /** It took longer than it may; its process was ended. */
    TIMED_OUT,
    /** The worker lives, but could not make or write it. */
    NOT_MADE,
    /** The program is being stopped. */
    STOPPED
}
