package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.ClientConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Immutable. How far a PC is on its way to becoming a device of a mall. */
public sealed interface PairingStep {
    /** Answers with one of the cases. */
    <R> R match(Cases<R> cases);

    /**
     * Immutable. Servers are searched, until a person chooses one.
     *
     * @param found so far
     * @param unreachable what was chosen last and did not answer; null for nothing
     */
    record Searching(List<FoundServer> found, @Nullable String unreachable) implements PairingStep {
        public Searching {
            found = List.copyOf(found);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.searching(this);
        }
    }

    /**
     * Immutable. A server was chosen, and is asked.
     *
     * @param address its base URL, or what was typed
     */
    record Connecting(String address) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.connecting(this);
        }
    }

    /**
     * Immutable. The server knows that this PC waits: a person reads the code from this screen to an administrator.
     *
     * @param code eight letters and digits in two halves, such as K7QM-3XRD
     * @param address the server's base URL
     * @param caFingerprint of the authority that this PC sees, 64 hexadecimal digits; empty on loopback without TLS
     * @param renewed whether it takes the place of a code that nobody approved in time
     */
    record CodeShown(String code, String address, String caFingerprint, boolean renewed) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.codeShown(this);
        }
    }

    /**
     * Immutable. The server does not answer, or cannot take this PC now; it is asked again every two seconds, and the code
     * stays good.
     *
     * @param address the server's base URL
     * @param cause why, as far as that is known
     */
    record Stalled(String address, ErrorCode cause) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stalled(this);
        }
    }

    /**
     * Immutable. An administrator sent this PC away; it may ask anew.
     *
     * @param address the server's base URL
     */
    record Denied(String address) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.denied(this);
        }
    }

    /**
     * Immutable. Nothing comes of it with this server; begin anew.
     *
     * @param code SERVER_NOT_TRUSTED: somebody stands between this PC and its server; else what the server said
     * @param install what to install in place of this program; empty but for CLIENT_TOO_OLD
     */
    record Refused(ErrorCode code, String install) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /**
     * Immutable. Approved, but this PC's file could not be written; that is tried again.
     *
     * @param fault why, as far as a person can do something about it
     * @param file where it would be
     */
    record Unkept(KeepFault fault, String file) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unkept(this);
        }
    }

    /**
     * Immutable. Done: the server has proved that it was told this code, this PC is a device, and its file says so.
     *
     * @param config as it was written
     */
    record Approved(ClientConfig config) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approved(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R searching(Searching step);

        R connecting(Connecting step);

        R codeShown(CodeShown step);

        R stalled(Stalled step);

        R denied(Denied step);

        R refused(Refused step);

        R unkept(Unkept step);

        R approved(Approved step);
    }
}
