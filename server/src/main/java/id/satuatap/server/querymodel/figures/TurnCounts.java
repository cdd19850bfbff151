package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.Share;

/**
 * What became of a group's turns, as docs/metrics.md defines each. Immutable.
 *
 * @param measured turns with a service time
 * @param withinStandard of those, within the service's counter standard
 */
record TurnCounts(
        long called, long served, long notPresent, long undone, long transferred, long measured, long withinStandard) {
    static final TurnCounts NONE = new TurnCounts(0, 0, 0, 0, 0, 0, 0);

    Share share() {
        return new Share(withinStandard, measured);
    }
}
