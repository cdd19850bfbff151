package id.satuatap.protocol.client;

import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.discovery.ServerBeacon;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the server of a mall may be: asked again and again, on the thread of the pairing, which may wait. */
@FunctionalInterface
public interface PairingPlaces {
    /** How long answers are listened for. */
    int LISTEN_MILLIS = 1_000;

    /** Returns base URLs, the likeliest first; empty when none is known now. */
    List<String> look() throws IOException;

    /** Returns what a person typed or a file knew, and then who answers on the LAN. */
    static PairingPlaces known(List<String> addresses, LanSearch search) {
        return () -> {
            Set<String> places = new LinkedHashSet<>(addresses);
            for (ServerBeacon beacon : search.search(LISTEN_MILLIS)) {
                places.addAll(beacon.addresses());
            }
            return List.copyOf(places);
        };
    }
}
