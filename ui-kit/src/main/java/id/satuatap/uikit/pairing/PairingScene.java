package id.satuatap.uikit.pairing;

import java.util.List;

/**
 * Immutable. What a PC that is not a device yet shows at one moment.
 *
 * @param phase which of the pages
 * @param places servers to choose from; on the first page
 * @param server whom the PC talks to; empty on the first page
 * @param code as it is read aloud; empty but on the page of the code
 * @param fingerprint of the server's authority in groups of four; empty where there is none
 * @param notice what else is to be said, by its key; empty for nothing
 * @param subject what the notice is about: an address, a version, a file
 */
public record PairingScene(
        Phase phase,
        List<Place> places,
        String server,
        String code,
        List<String> fingerprint,
        String notice,
        String subject) {
    /** The pages. */
    public enum Phase {
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

    static final PairingScene FIRST = searching(List.of());

    public PairingScene {
        places = List.copyOf(places);
        fingerprint = List.copyOf(fingerprint);
    }

    static PairingScene searching(List<Place> places) {
        return new PairingScene(Phase.SEARCHING, places, "", "", List.of(), "", "");
    }

    static PairingScene connecting(String server) {
        return new PairingScene(Phase.CONNECTING, List.of(), server, "", List.of(), "", "");
    }

    static PairingScene code(String code, String server, List<String> fingerprint) {
        return new PairingScene(Phase.CODE, List.of(), server, code, fingerprint, "", "");
    }

    static PairingScene stopped(String server) {
        return new PairingScene(Phase.STOPPED, List.of(), server, "", List.of(), "", "");
    }

    static PairingScene done() {
        return new PairingScene(Phase.DONE, List.of(), "", "", List.of(), "", "");
    }

    PairingScene saying(String nextNotice, String nextSubject) {
        return new PairingScene(phase, places, server, code, fingerprint, nextNotice, nextSubject);
    }
}
