package id.satuatap.hall.catalogue;

/**
 * When a service stops giving numbers because the next visitor could not be served in time. Immutable. Ranges are checked
 * when a catalogue is read.
 *
 * @param confidencePercent how sure it must be that the next visitor is finished before closing; 50 to 99, 0 for never
 *     looking ahead
 * @param noticeMinutes how long before its last number a service says so; 10 to 240
 * @param noticeNumbers it also says so when it can give about so many more; 0 to 50
 */
public record ClosingRule(int confidencePercent, int noticeMinutes, int noticeNumbers) {
    /** What held before there was such a rule. */
    public static final ClosingRule NONE = new ClosingRule(0, 60, 0);

    /** What holds where the organiser sets nothing else. */
    public static final ClosingRule USUAL = new ClosingRule(95, 60, 10);

    public boolean looksAhead() {
        return confidencePercent > 0;
    }
}
