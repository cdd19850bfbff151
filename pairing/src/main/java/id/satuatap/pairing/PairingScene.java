package id.satuatap.pairing;

import id.satuatap.protocol.client.FoundServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. What a PC that is not a device yet shows at one moment.
 *
 * @param phase which of the pages
 * @param servers to choose from; on the first page
 * @param server whom the PC talks to; empty on the first page
 * @param code as it is read aloud; empty but on the page of the code
 * @param fingerprint of the server's authority in groups of four; empty where there is none
 * @param notice what else is to be said; null for nothing
 */
record PairingScene(
        Phase phase,
        List<FoundServer> servers,
        String server,
        String code,
        List<String> fingerprint,
        @Nullable Notice notice) {
    /** The pages. */
    enum Phase {
        /** Servers are searched, and shown. */
        SEARCHING,
        /** One of them is called. */
        CONNECTING,
        /** The code stands on the screen. */
        CODE,
        /** A person must do something; the notice says what. */
        STOPPED,
        /** This PC is a device. */
        DONE
    }

    private static final int GROUP = 4;

    static final PairingScene FIRST = searching(List.of());

    PairingScene {
        servers = List.copyOf(servers);
        fingerprint = List.copyOf(fingerprint);
    }

    static PairingScene searching(List<FoundServer> servers) {
        return new PairingScene(Phase.SEARCHING, servers, "", "", List.of(), null);
    }

    static PairingScene connecting(String server) {
        return new PairingScene(Phase.CONNECTING, List.of(), server, "", List.of(), null);
    }

    /** @param fingerprint hexadecimal digits; empty where there is no authority */
    static PairingScene code(String code, String server, String fingerprint) {
        return new PairingScene(Phase.CODE, List.of(), server, code, groups(fingerprint), null);
    }

    static PairingScene stopped(String server) {
        return new PairingScene(Phase.STOPPED, List.of(), server, "", List.of(), null);
    }

    static PairingScene done() {
        return new PairingScene(Phase.DONE, List.of(), "", "", List.of(), null);
    }

    PairingScene saying(Notice next) {
        return new PairingScene(phase, servers, server, code, fingerprint, next);
    }

    private static List<String> groups(String digits) {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < digits.length(); at += GROUP) {
            groups.add(digits.substring(at, Math.min(digits.length(), at + GROUP)));
        }
        return groups;
    }
}
