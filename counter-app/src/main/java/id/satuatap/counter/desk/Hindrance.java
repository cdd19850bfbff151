package id.satuatap.counter.desk;

/** Why an action cannot be done now; each has a text. Immutable. */
public enum Hindrance {
    /** The server is not heard. */
    LINK_LOST,
    /** A command is on its way. */
    BUSY,
    /** Another officer has the counter, or nobody. */
    NOT_MINE,
    /** The counter is paused. */
    PAUSED,
    /** The counter is not paused. */
    NOT_PAUSED,
    /** The agency's work stands still: nobody of it is called. */
    FROZEN,
    /** Nobody was called. */
    NOBODY_HERE,
    /** Nobody is here, and nobody is on hold. */
    NOBODY_HELD,
    /** The visitor who is here must be finished first. */
    FINISH_FIRST,
    /** The visitor who was called must be started or marked first. */
    START_FIRST,
    /** The visitor is being served already. */
    SERVING_ALREADY
}
