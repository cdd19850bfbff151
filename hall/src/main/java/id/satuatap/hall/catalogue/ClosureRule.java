package id.satuatap.hall.catalogue;

/**
 * Whether an officer may close his counter in the agency's hours without asking. Immutable. Ranges are checked when a
 * catalogue is read.
 *
 * @param needsApproval whether his supervisor must approve of it
 * @param answerMinutes after which he may close unanswered; 1 to 60
 */
public record ClosureRule(boolean needsApproval, int answerMinutes) {
    /** What holds where the organiser sets nothing else, and held before he could. */
    public static final ClosureRule USUAL = new ClosureRule(false, 10);
}
