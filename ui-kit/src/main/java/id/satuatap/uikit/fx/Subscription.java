package id.satuatap.uikit.fx;

/** Something that goes on until it is closed; closing twice is allowed. Threading is told by whoever returns it. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /** Nothing to close. */
    Subscription NONE = () -> {};

    @Override
    void close();

    /** One subscription that closes this and then the other. */
    default Subscription and(Subscription other) {
        return () -> {
            close();
            other.close();
        };
    }
}
