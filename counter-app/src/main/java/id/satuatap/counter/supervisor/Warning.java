package id.satuatap.counter.supervisor;

/** What a supervisor should look at; from when on is the mall's own setting. Immutable. */
public enum Warning {
    /** An officer waits for leave to close. */
    ASKS_TO_CLOSE,
    /** Somebody waits too long. */
    LONG_WAIT,
    /** Too many wait for one service. */
    MANY_WAITING,
    /** A counter stands free while somebody waits for it. */
    IDLE,
    /** Somebody has been served for long beyond the service's standard. */
    LONG_SERVICE
}
