package id.satuatap.protocol.client;

import id.satuatap.protocol.discovery.LanSearch;
import id.satuatap.protocol.discovery.MdnsSearch;
import java.io.IOException;
import java.util.List;

/** Where the server of a mall may be: asked again and again, on the thread of the pairing, which may wait. */
@FunctionalInterface
public interface PairingPlaces extends AutoCloseable {
    /** How long answers are listened for. */
    int LISTEN_MILLIS = 1_000;

    /** Returns who may be asked, the likeliest first; empty when nobody is known now. */
    List<FoundServer> look() throws IOException;

    /** Lets go of what the search holds. */
    @Override
    default void close() {}

    /** Returns what a person or a file told before; nothing when that is no address. */
    static PairingPlaces known(List<String> addresses) {
        List<FoundServer> servers = addresses.isEmpty() ? List.of() : List.of(FoundServer.at(addresses));
        return () -> servers;
    }

    /** Returns who announces himself by multicast DNS; the search begins at once, beside. */
    static PairingPlaces announced() {
        MdnsSearch search = MdnsSearch.start();
        return new PairingPlaces() {
            @Override
            public List<FoundServer> look() {
                return search.servers().stream().map(FoundServer::of).toList();
            }

            @Override
            public void close() {
                search.close();
            }
        };
    }

    /** Returns who answers a broadcast on the LAN. */
    static PairingPlaces broadcast(LanSearch search) {
        return () -> search.search(LISTEN_MILLIS).stream()
                .filter(beacon -> !beacon.addresses().isEmpty())
                .map(FoundServer::of)
                .toList();
    }
}
