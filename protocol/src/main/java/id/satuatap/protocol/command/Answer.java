package id.satuatap.protocol.command;

/** Immutable. What the engine answered to a command; the same id with the same content gets the same answer again. */
public sealed interface Answer extends Outcome permits Accepted, Rejected {

    /** Answers with the case of this answer. */
    <R> R matchAnswer(AnswerCases<R> cases);

    /** One answer for each kind of answer. */
    interface AnswerCases<R> {
        R accepted(Accepted accepted);

        R rejected(Rejected rejected);
    }
}
