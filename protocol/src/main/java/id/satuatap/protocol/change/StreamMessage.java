package id.satuatap.protocol.change;

/** Immutable. What the server sends on the stream. */
public sealed interface StreamMessage permits Hello, Frame, Resync {

    /** Answers with the case of this message. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of message. */
    interface Cases<R> {
        R hello(Hello hello);

        R frame(Frame frame);

        R resync(Resync resync);
    }
}
