package id.satuatap.server.querymodel;

import java.util.Map;
import java.util.TreeMap;

/** What {@link PlainReport} counts of a mall, an agency or a service. Confined to one thread. */
final class PlainLegs {
    private final Map<String, Integer> became = new TreeMap<>();
    private final PlainTimes waiting = new PlainTimes();
    private final PlainTimes walking = new PlainTimes();
    private final PlainTimes service = new PlainTimes();
    private int issued;
    private int measured;
    private int within;

    void add(String how, Long waited) {
        issued++;
        became.merge(how, 1, Integer::sum);
        if (waited != null) {
            waiting.add(waited);
        }
    }

    void addTurn(Long walked, Long served, boolean withinStandard) {
        if (walked != null) {
            walking.add(walked);
        }
        if (served != null) {
            service.add(served);
            measured++;
            within += withinStandard ? 1 : 0;
        }
    }

    String text() {
        return "issued=" + issued + " served=" + of("served") + " notPresent=" + of("notPresent") + " cancelled="
                + of("cancelled") + " unserved=" + of("unserved") + " open=" + of("open") + " waiting[" + waiting.text()
                + "] walking[" + walking.text() + "] service[" + service.text() + "] within=" + within + "/" + measured;
    }

    private int of(String how) {
        return became.getOrDefault(how, 0);
    }
}
