package id.satuatap.server.querymodel;

import java.util.Map;
import java.util.TreeMap;

/** What {@link PlainReport} counts of a counter or an officer. Confined to one thread. */
final class PlainTurns {
    private final Map<String, Integer> ended = new TreeMap<>();
    private final PlainTimes walking = new PlainTimes();
    private final PlainTimes service = new PlainTimes();
    int called;
    private int chosen;
    private int measured;
    private int within;
    private boolean goesOn;
    private long openMillis;
    private long pausedMillis;

    void add(String how, Long walked, Long served, boolean withinStandard) {
        ended.merge(how, 1, Integer::sum);
        if (walked != null) {
            walking.add(walked);
        }
        if (served != null) {
            service.add(served);
            measured++;
            within += withinStandard ? 1 : 0;
        }
    }

    void chosen() {
        chosen++;
    }

    void sat(Long open, long paused) {
        goesOn |= open == null;
        openMillis += open == null ? 0 : open;
        pausedMillis += paused;
    }

    String text() {
        return "called=" + called + " served=" + of("ServingFinished") + " notPresent=" + of("TicketMissed")
                + " undone=" + of("CallUndone") + " transferred=" + of("TicketTransferred") + " chosen=" + chosen
                + " walking["
                + walking.text() + "] service[" + service.text() + "] within=" + within + "/" + measured + " open="
                + (goesOn ? "null paused=null" : openMillis + " paused=" + pausedMillis);
    }

    private int of(String how) {
        return ended.getOrDefault(how, 0);
    }
}
