package id.satuatap.server.access;

import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.session.SessionView;

/** What came of a sign-in. Immutable. */
public sealed interface SignInOutcome {
    <R> R match(Cases<R> cases);

    /** A session has begun. */
    record Admitted(SessionView session) implements SignInOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.admitted(this);
        }
    }

    /** It has not. */
    record Denied(WireError error) implements SignInOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.denied(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R admitted(Admitted outcome);

        R denied(Denied outcome);
    }
}
