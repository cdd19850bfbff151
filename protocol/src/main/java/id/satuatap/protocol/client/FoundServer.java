package id.satuatap.protocol.client;

import id.satuatap.protocol.discovery.ServerBeacon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A server with which a PC may be paired; nothing of it is proved.
 *
 * @param name how its mall is called; null where only an address is known
 * @param addresses base URLs, best first, at least one
 * @param caFingerprint SHA-256 of the authority that it says it has; null where that is not said
 */
public record FoundServer(
        @Nullable String name,
        List<String> addresses,
        @Nullable String caFingerprint) {
    public FoundServer {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("a server without an address cannot be called");
        }
    }

    /** A server of which a file or a person told the address alone. */
    public static FoundServer at(List<String> addresses) {
        return new FoundServer(null, addresses, null);
    }

    static FoundServer of(ServerBeacon beacon) {
        String name = beacon.name();
        return new FoundServer(name == null ? beacon.mall() : name, beacon.addresses(), beacon.caFingerprint());
    }

    /** Returns the address that people are shown. */
    public String address() {
        return addresses.get(0);
    }

    /** By which a server is known again that is found in two ways, or twice. */
    String key() {
        return caFingerprint == null ? address() : caFingerprint;
    }
}
