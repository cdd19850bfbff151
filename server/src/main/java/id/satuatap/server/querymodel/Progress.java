package id.satuatap.server.querymodel;

/**
 * How far the query model is, for the health page and for reports. Immutable.
 *
 * @param sequence every event up to it can be read; 0 while that is not so of any
 * @param daysDone parts of the journal that a rebuild has done; 0 outside of one
 * @param daysTotal parts it has to do: the days, and what came before the first
 * @param reason why it stopped, or why a rebuild does not go on; empty otherwise
 */
public record Progress(Phase phase, long sequence, int daysDone, int daysTotal, String reason) {
    /** What the projector is at. */
    public enum Phase {
        /** It reads what came while it was away. */
        CATCHING_UP,
        /** It makes everything anew, the newest day first. */
        REBUILDING,
        /** It follows the journal. */
        CURRENT,
        /** It ended: figures grow old until the server is started again. */
        STOPPED
    }

    static Progress catchingUp(long sequence) {
        return new Progress(Phase.CATCHING_UP, sequence, 0, 0, "");
    }

    /** @param reason why it does not go on, empty when it does */
    static Progress rebuilding(int daysDone, int daysTotal, String reason) {
        return new Progress(Phase.REBUILDING, 0, daysDone, daysTotal, reason);
    }

    static Progress current(long sequence) {
        return new Progress(Phase.CURRENT, sequence, 0, 0, "");
    }

    static Progress stopped(long sequence, String reason) {
        return new Progress(Phase.STOPPED, sequence, 0, 0, reason);
    }

    /** Where it is, for whoever asked for figures too early. */
    public String told() {
        String why = reason.isEmpty() ? "" : " (" + reason + ")";
        return switch (phase) {
            case CATCHING_UP -> "the figures are being brought up to date and stand at " + sequence;
            case REBUILDING ->
                daysTotal == 0
                        ? "the figures are being made anew: the newest days first" + why
                        : "the figures are being made anew: " + daysDone + " of " + daysTotal + " days are done" + why;
            case CURRENT -> "the figures stand at " + sequence;
            case STOPPED -> "the figures stand still at " + sequence + " until the server is started again" + why;
        };
    }

    public boolean healthy() {
        return phase != Phase.STOPPED;
    }
}
