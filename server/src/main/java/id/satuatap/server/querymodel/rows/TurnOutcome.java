package id.satuatap.server.querymodel.rows;

/** How a turn ended. */
enum TurnOutcome {
    FINISHED,
    TRANSFERRED,
    MISSED,
    UNDONE,
    HELD,
    /** It had been served, and was taken up again. */
    REOPENED,
    CANCELLED,
    UNSERVED;

    /** Where serving had begun, its time counts. */
    boolean served() {
        return this == FINISHED || this == TRANSFERRED;
    }
}
