package id.satuatap.protocol.client;

import id.satuatap.protocol.error.WireError;
import java.util.function.Function;

/**
 * Immutable. What came of a call that is not a command.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> {
    /** Answers with one of two cases. */
    <R> R match(Function<? super T, ? extends R> got, Function<? super WireError, ? extends R> failed);

    /** Immutable. The server gave it. */
    record Got<T>(T value) implements Reply<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> got, Function<? super WireError, ? extends R> failed) {
            return got.apply(value);
        }
    }

    /** Immutable. The server refused it, or could not be asked: UNREACHABLE, SERVER_NOT_TRUSTED or NO_ANSWER. */
    record Failed<T>(WireError error) implements Reply<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> got, Function<? super WireError, ? extends R> failed) {
            return failed.apply(error);
        }
    }
}
