package id.satuatap.protocol.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers that were heard and are not gone, on each network by itself: one cable that is pulled takes nobody away who
 * is heard by the other. Bounded: whoever is heard when it is full is left out. Thread-safe.
 */
final class HeardServers {
    static final int HEARD_MAX = 64;

    private static final Logger LOG = LoggerFactory.getLogger(HeardServers.class);

    private final Map<Place, ServerBeacon> heard = new LinkedHashMap<>();

    private record Place(Object network, String name) {}

    synchronized void heard(Object network, String name, ServerBeacon beacon) {
        Place place = new Place(network, name);
        if (heard.size() < HEARD_MAX || heard.containsKey(place)) {
            heard.put(place, beacon);
        } else {
            LOG.debug("Too many announce themselves, left out name={}", name);
        }
    }

    synchronized void gone(Object network, String name) {
        heard.remove(new Place(network, name));
    }

    /** Returns each once, in the order in which they were heard first. */
    synchronized List<ServerBeacon> servers() {
        return heard.values().stream().distinct().toList();
    }
}
