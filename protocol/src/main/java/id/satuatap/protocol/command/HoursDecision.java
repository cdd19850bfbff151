package id.satuatap.protocol.command;

/** Immutable. What is decided about the hours of a date. */
public enum HoursDecision {
    /** It serves from one time to another, whatever the calendar says. */
    OPEN,
    /** It does not serve. */
    CLOSED,
    /** It serves longer than it would. */
    EXTENDED
}
