package id.satuatap.counter.day;

/** What can be done about the business day now. Immutable. */
enum DayChange {
    /** Nothing is known yet. */
    UNKNOWN,
    /** It can be opened. */
    OPEN,
    /** It can be closed, for good. */
    CLOSE,
    /** Today is over: a day that was closed is not opened again. */
    OVER
}
