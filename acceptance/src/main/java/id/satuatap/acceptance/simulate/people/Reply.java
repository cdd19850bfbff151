package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;

/** What a sender learns of his command. */
public enum Reply {
    ACCEPTED,
    REJECTED,
    /** Asked again and again, never answered: it may have been done, or not. */
    UNKNOWN;

    static Reply of(Step step) {
        return switch (step.outcome()) {
            case ACCEPTED, REPEATED -> ACCEPTED;
            case REJECTED, REFUSED, DEFECT, UNNOTICED -> REJECTED;
        };
    }
}
