package id.satuatap.hall.catalogue;

/**
 * The organiser's rules of holding and taking back. Immutable. Ranges are checked when a catalogue is read.
 *
 * @param holdMinutes a visitor on hold is expected back after this, where the officer says nothing else; 1 to 240
 * @param resumesAnywhere every counter of the agency may serve him on; otherwise only the one that put him on hold
 * @param returnsToLine when he is not back in time he waits again at his place; otherwise the desk is reminded
 * @param reopenMinutes a finished or transferred visitor may be served on for this long; 0 to 60, 0 for never
 */
public record HoldingRules(int holdMinutes, boolean resumesAnywhere, boolean returnsToLine, int reopenMinutes) {
    /** What holds where the organiser sets nothing else, and held before he could. */
    public static final HoldingRules USUAL = new HoldingRules(15, true, false, 5);
}
