package id.satuatap.server.gateway;

import id.satuatap.server.engine.Verdict;

/** Tells accepted commands from the others. Stateless. */
final class Accepting {
    private static final Verdict.Cases<Boolean> ACCEPTED = new Verdict.Cases<>() {
        @Override
        public Boolean accepted(Verdict.Accepted verdict) {
            return true;
        }

        @Override
        public Boolean rejected(Verdict.Rejected verdict) {
            return false;
        }

        @Override
        public Boolean refused(Verdict.Refused verdict) {
            return false;
        }
    };

    private Accepting() {}

    static boolean isAccepted(Verdict verdict) {
        return verdict.match(ACCEPTED);
    }
}
