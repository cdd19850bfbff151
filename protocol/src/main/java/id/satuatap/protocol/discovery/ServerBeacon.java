package id.satuatap.protocol.discovery;

import id.satuatap.protocol.field.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a server says of itself to everybody who asks the LAN. Nothing of it is proved.
 *
 * @param mall the mall's short name
 * @param name how the mall is called on screens; absent before its first catalogue
 * @param version the server's version
 * @param addresses base URLs, best first
 * @param caFingerprint SHA-256 of its certificate authority in hex: a paired PC knows its server again by it
 */
public record ServerBeacon(
        String mall,
        @Nullable String name,
        String version,
        List<String> addresses,
        @Nullable String caFingerprint) {
    /** Longest name of a mall, in characters: a beacon is one datagram. Who publishes a catalogue is told of it then. */
    public static final int NAME_CHARACTERS_MAX = 200;

    public ServerBeacon {
        Fields.text("mall", mall);
        Fields.optionalText("name", name, NAME_CHARACTERS_MAX);
        Fields.text("version", version);
        addresses = Fields.texts("addresses", addresses);
        Fields.optionalText("caFingerprint", caFingerprint);
    }
}
