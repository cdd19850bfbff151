package id.satuatap.server.engine;

import id.satuatap.hall.state.HallState;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that waits in the inbox. Confined to the engine's thread once it is taken out. */
interface Task {
    /** Before the group's flush. */
    default void decide(Deciding deciding) {}

    /** After the flush: answer. */
    default void answer() {}

    /** After the group was answered and told to everybody: look at what is durable. */
    default void look(Deciding deciding) {}

    /** Whether it looks at the state, which must not know more than was told. */
    default boolean looks() {
        return false;
    }

    /** The engine stops: this was never looked at. */
    void refuse();

    /** A command and the one who waits for its verdict. */
    final class OfCommand implements Task {
        private final Submission submission;
        private final CompletableFuture<Verdict> answer;
        private @Nullable Verdict verdict;

        OfCommand(Submission submission, CompletableFuture<Verdict> answer) {
            this.submission = submission;
            this.answer = answer;
        }

        @Override
        public void decide(Deciding deciding) {
            verdict = deciding.decide(submission);
        }

        @Override
        public void answer() {
            if (verdict != null) {
                answer.complete(verdict);
            }
        }

        @Override
        public void refuse() {
            answer.complete(new Verdict.Refused(Verdict.Refusal.STOPPING));
        }
    }

    /** Somebody who wants to look at what the engine knows. */
    final class OfLook<T> implements Task {
        private final Function<Deciding, T> look;
        private final CompletableFuture<T> answer;

        OfLook(Function<Deciding, T> look, CompletableFuture<T> answer) {
            this.look = look;
            this.answer = answer;
        }

        static <T> OfLook<T> atState(Function<HallState, T> look, CompletableFuture<T> answer) {
            return new OfLook<>(deciding -> look.apply(deciding.state()), answer);
        }

        @Override
        public boolean looks() {
            return true;
        }

        @Override
        public void look(Deciding deciding) {
            try {
                answer.complete(look.apply(deciding));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }

        @Override
        public void refuse() {
            answer.completeExceptionally(new EngineStoppedException());
        }
    }
}
