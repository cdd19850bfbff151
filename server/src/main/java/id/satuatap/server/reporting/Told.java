package id.satuatap.server.reporting;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What was asked for, or why there is none. Implementations are immutable.
 *
 * @param <T> what was asked for
 */
public sealed interface Told<T> {
    <R> R match(Cases<T, R> cases);

    /** Goes on with what was asked for; a refusal stays one. */
    default <R> Told<R> then(Function<T, Told<R>> next) {
        return match(new Cases<>() {
            @Override
            public Told<R> given(Given<T> answer) {
                return next.apply(answer.value());
            }

            @Override
            public Told<R> refused(Refused<T> answer) {
                return new Refused<>(answer.code(), answer.reason());
            }
        });
    }

    /** Goes on with what was asked for, and comes back later; a refusal stays one. */
    default <R> CompletableFuture<Told<R>> thenLater(Function<T, CompletableFuture<Told<R>>> next) {
        return match(new Cases<>() {
            @Override
            public CompletableFuture<Told<R>> given(Given<T> answer) {
                return next.apply(answer.value());
            }

            @Override
            public CompletableFuture<Told<R>> refused(Refused<T> answer) {
                return CompletableFuture.completedFuture(new Refused<>(answer.code(), answer.reason()));
            }
        });
    }

    /** Here it is. */
    record Given<T>(T value) implements Told<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.given(this);
        }
    }

    /**
     * There is none.
     *
     * @param reason for logs and programmers, in English
     */
    record Refused<T>(ReportRefusal code, String reason) implements Told<T> {
        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.refused(this);
        }
    }

    /** One case for each. */
    interface Cases<T, R> {
        R given(Given<T> answer);

        R refused(Refused<T> answer);
    }
}
