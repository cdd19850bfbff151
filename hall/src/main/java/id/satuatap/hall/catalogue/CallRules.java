package id.satuatap.hall.catalogue;

/**
 * The organiser's rules of who is called, and how long a call lasts. Immutable. Ranges are checked when a catalogue is read.
 */
public record CallRules(Precedence precedence, Patience patience, LateReturn lateReturn, CheckInWindow checkIn) {
    /** What held before there were any: the oldest first, calls without end, and nobody returns. */
    public static final CallRules PLAIN = new CallRules(
            new Precedence(0, 0, 0), new Patience(0, 0, 0, 60, 0), new LateReturn(0, 0), new CheckInWindow(60, 20));

    /** What holds where the organiser sets nothing else. */
    public static final CallRules USUAL = new CallRules(
            new Precedence(3, 5, 60),
            new Patience(3, 20, 20, 60, 10),
            new LateReturn(30, 3),
            new CheckInWindow(60, 20));

    /**
     * Who goes before whom. Immutable.
     *
     * @param priorityOneOf one of so many calls of a line belongs to a visitor with priority; 1 to 20, 0 for none
     * @param overtakenMax priority overtakes nobody more often than this; 0 to 50
     * @param ageingMinutes whoever waited longer for a service that comes later at a counter waits no longer behind its
     *     first ones; 5 to 480, 0 for never
     */
    public record Precedence(int priorityOneOf, int overtakenMax, int ageingMinutes) {}

    /**
     * How long a call lasts. Immutable.
     *
     * @param callsMax calls of one turn, the first included; 1 to 10, 0 for no limit
     * @param walkingSeconds to walk to the counter after the first call, in which nobody counts as not present; 0 to 600
     * @param notPresentSeconds after each call, in which an officer may not say "not present"; 0 to 300
     * @param answerSeconds after the last allowed call: then the visitor counts as not present; 10 to 600
     * @param unansweredMinutes a call that neither visitor nor officer answered ends after this; 1 to 120, 0 for never
     */
    public record Patience(
            int callsMax, int walkingSeconds, int notPresentSeconds, int answerSeconds, int unansweredMinutes) {}

    /**
     * What becomes of those who missed their call. Immutable.
     *
     * @param withinMinutes of the miss a visitor may come back with his number; 1 to 480, 0 for never
     * @param afterNext he enters behind so many who wait; 0 to 50
     */
    public record LateReturn(int withinMinutes, int afterNext) {}
}
