package id.satuatap.pairing;

import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.session.DeviceKind;
import java.util.List;

/**
 * Immutable. A PC that is no device of any mall yet.
 *
 * @param kind what it is to be
 * @param file keeps what it is from then on
 * @param known addresses of servers that were given at start; may be none
 * @param machine what it takes from the machine it runs on
 */
public record Unpaired(DeviceKind kind, ClientConfigFile file, List<String> known, ClientMachine machine) {
    public Unpaired {
        known = List.copyOf(known);
    }
}
