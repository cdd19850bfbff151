package id.satuatap.protocol.command;

/** Immutable. What is decided about the hours or the numbers of a date. */
public enum HoursDecision {
    /** It serves from one time to another, whatever the calendar says. */
    OPEN,
    /** It does not serve. */
    CLOSED,
    /** It serves longer than it would. */
    EXTENDED,
    /** It gives so many numbers more than its quotas; its hours stay. */
    MORE_NUMBERS
}
