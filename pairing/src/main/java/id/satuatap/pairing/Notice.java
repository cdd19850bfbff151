package id.satuatap.pairing;

import id.satuatap.protocol.client.KeepFault;
import id.satuatap.protocol.error.ErrorCode;

/** What a page says beside what it is for. Immutable. */
sealed interface Notice {
    <R> R match(Cases<R> cases);

    /** Nobody answers at a typed address. */
    record Unreachable(String address) implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreachable(this);
        }
    }

    /** The code before this one has expired. */
    record Renewed() implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.renewed(this);
        }
    }

    /** The server does not go on now, and is asked again. */
    record Stalled(String address, ErrorCode cause) implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stalled(this);
        }
    }

    /** A person has sent this PC away. */
    record Denied(String address) implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.denied(this);
        }
    }

    /**
     * The server or this PC will not have it, whatever the person says.
     *
     * @param install what is to be installed; "" for nothing
     */
    record Refused(ErrorCode code, String install) implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** It was approved, and cannot be written down. */
    record Unkept(KeepFault fault, String file) implements Notice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unkept(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R unreachable(Unreachable notice);

        R renewed(Renewed notice);

        R stalled(Stalled notice);

        R denied(Denied notice);

        R refused(Refused notice);

        R unkept(Unkept notice);
    }
}
