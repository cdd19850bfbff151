package id.satuatap.server.querymodel;

/**
 * What is known of a rebuild's process. Immutable.
 *
 * @param daysDone parts of the journal that are done
 * @param daysTotal parts there are; 0 while it is not known
 * @param recent whether the store of the newest days can be taken
 * @param state how the process is
 * @param reason what it said last that was none of the words below; empty before
 */
record RebuildNews(int daysDone, int daysTotal, boolean recent, State state, String reason) {
    /** How the process is, or how it ended. */
    enum State {
        AT_WORK,
        /** The store is whole and closed. */
        WHOLE,
        /** The store could not be used or written; another try may do better. */
        FAULT,
        /** The journal could not be read or understood: another try would find the same. */
        DEFECT,
        /** It was killed, or its memory was not enough. */
        DIED
    }

    private static final String DAYS = "DAYS ";
    private static final String RECENT = "RECENT";
    private static final String WHOLE = "WHOLE";
    private static final String FAULT = "FAULT ";
    private static final String DEFECT = "DEFECT ";

    static RebuildNews none() {
        return new RebuildNews(0, 0, false, State.AT_WORK, "");
    }

    static String days(int done, int total) {
        return DAYS + done + " " + total;
    }

    static String recentMade() {
        return RECENT;
    }

    static String wholeMade() {
        return WHOLE;
    }

    static String fault(String reason) {
        return FAULT + oneLine(reason);
    }

    static String defect(String reason) {
        return DEFECT + oneLine(reason);
    }

    private static String oneLine(String reason) {
        return reason.lines().findFirst().orElse("");
    }

    /** After the process said a line. */
    RebuildNews heard(String line) {
        if (line.startsWith(DAYS)) {
            String[] counts = line.split(" ", -1);
            return new RebuildNews(Integer.parseInt(counts[1]), Integer.parseInt(counts[2]), recent, state, reason);
        }
        if (line.equals(RECENT)) {
            return new RebuildNews(daysDone, daysTotal, true, state, reason);
        }
        if (line.equals(WHOLE)) {
            return ended(State.WHOLE, "");
        }
        if (line.startsWith(FAULT)) {
            return ended(State.FAULT, line.substring(FAULT.length()));
        }
        if (line.startsWith(DEFECT)) {
            return ended(State.DEFECT, line.substring(DEFECT.length()));
        }
        return new RebuildNews(daysDone, daysTotal, recent, state, line);
    }

    /** After its end: whoever said nothing of it has died. */
    RebuildNews gone(int exitCode) {
        return state != State.AT_WORK ? this : ended(State.DIED, ("exit code " + exitCode + " " + reason).strip());
    }

    private RebuildNews ended(State end, String why) {
        return new RebuildNews(daysDone, daysTotal, recent, end, why);
    }
}
