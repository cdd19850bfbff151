package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.ClientConfig;

/** Immutable. How far a PC is on its way to becoming a device of a mall. */
public sealed interface PairingStep {
    /** Answers with one of the cases. */
    <R> R match(Cases<R> cases);

    /** Immutable. No server is found yet; the search goes on. */
    record Searching() implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.searching(this);
        }
    }

    /**
     * Immutable. A server answers, and is asked next.
     *
     * @param address its base URL
     */
    record Found(String address) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.found(this);
        }
    }

    /**
     * Immutable. The server knows that this PC waits: a person reads the code from this screen to an administrator.
     *
     * @param code eight letters and digits in two halves, such as K7QM-3XRD
     * @param address the server's base URL
     */
    record CodeShown(String code, String address) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.codeShown(this);
        }
    }

    /**
     * Immutable. Done: the server has proved that it was told this code, and this PC is a device.
     *
     * @param config to be kept in the PC's file
     */
    record Approved(ClientConfig config) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approved(this);
        }
    }

    /**
     * Immutable. Nothing comes of it; begin anew.
     *
     * @param code SERVER_NOT_TRUSTED: somebody stands between this PC and its server; else what the server said
     */
    record Refused(ErrorCode code) implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** Immutable. Nobody approved it in time; begin anew. */
    record Expired() implements PairingStep {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expired(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R searching(Searching step);

        R found(Found step);

        R codeShown(CodeShown step);

        R approved(Approved step);

        R refused(Refused step);

        R expired(Expired step);
    }
}
