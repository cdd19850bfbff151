package id.satuatap.counter.desk;

/** How the counter stands, as the officer sees it. Immutable. */
public enum Standing {
    /** Another officer has it, or nobody. */
    NOT_MINE,
    /** Ready for the next visitor. */
    FREE,
    /** Somebody was called and has not come yet. */
    CALLED,
    /** Somebody is being served. */
    SERVING,
    /** The officer is away for a while. */
    PAUSED
}
