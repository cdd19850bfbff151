package id.satuatap.server.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a device reaches this server and knows it again. Immutable.
 *
 * @param addresses base URLs, best first
 * @param caFingerprint SHA-256 of the mall's certificate authority in hex; null without TLS
 * @param ca the authority's certificate as PEM; null without TLS
 */
public record ServerContact(
        List<String> addresses,
        @Nullable String caFingerprint,
        @Nullable String ca) {
    public ServerContact {
        addresses = List.copyOf(addresses);
    }

    /** The authority as a pairing's proof names it. */
    String authority() {
        return caFingerprint == null ? "" : caFingerprint;
    }
}
