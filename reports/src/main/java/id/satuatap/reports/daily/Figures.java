package id.satuatap.reports.daily;

/**
 * What became of the numbers of a mall, an agency or a service on one day. Immutable. Each is counted by leg and defined in
 * docs/metrics.md.
 *
 * @param issued legs that began to wait
 * @param served legs that were served to their end
 * @param notPresent legs whose visitor did not come when called
 * @param cancelled legs that somebody cancelled
 * @param unserved legs over which the day closed
 * @param open legs that have not ended yet; 0 once the day is closed
 * @param waiting from the number to the first call that was not undone
 * @param walking from the call to the counter
 * @param service at the counter
 * @param withinStandard services that kept the service's counter standard
 */
public record Figures(
        long issued,
        long served,
        long notPresent,
        long cancelled,
        long unserved,
        long open,
        Times waiting,
        Times walking,
        Times service,
        Share withinStandard) {
    /** Nobody came. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, Times.NONE, Times.NONE, Times.NONE, Share.NONE);

    public Figures {
        Counts.notNegative("issued", issued);
        Counts.notNegative("served", served);
        Counts.notNegative("notPresent", notPresent);
        Counts.notNegative("cancelled", cancelled);
        Counts.notNegative("unserved", unserved);
        Counts.notNegative("open", open);
    }
}
