package id.satuatap.paper;

/** Tickets at which one sees whether a layout is right. Immutable. */
public enum Sample {
    /** What most people get. */
    USUAL,
    /** Of the agency with the longest name, in front of its service with the longest name. */
    LONGEST,
    /** For eight services. */
    JOURNEY,
    /** For somebody who came with a booking. */
    BOOKED,
    /** A further copy. */
    COPY
}
