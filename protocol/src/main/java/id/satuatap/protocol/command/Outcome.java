package id.satuatap.protocol.command;

/**
 * Immutable. What a client knows of a command it sent: an {@link Answer} of the server, or {@link Refused} and nothing
 * was done, or {@link Unknown} and nobody can tell yet.
 */
public sealed interface Outcome permits Answer, Refused, Unknown {

    /** Answers with the case of this outcome. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of outcome. */
    interface Cases<R> {
        R accepted(Accepted accepted);

        R rejected(Rejected rejected);

        R refused(Refused refused);

        R unknown(Unknown unknown);
    }
}
