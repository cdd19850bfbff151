package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.state.HallState;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Takes commands, one after another. Thread-safe; nothing here blocks its caller. */
public interface Engine {
    /**
     * Decides a command and completes when its record is on disk, or at once when nothing was recorded. The future is
     * completed on the engine's thread: hand over, never work there.
     */
    CompletableFuture<Verdict> submit(Submission submission);

    /**
     * What a command would be answered without deciding it: a repeat's first answer, or why it is refused as things stand;
     * empty when it would be accepted. Nothing is recorded.
     */
    CompletableFuture<Optional<Verdict>> foresee(Submission submission);

    /** What an earlier command came to, within the window of ids; empty when it never was accepted. */
    CompletableFuture<Optional<Verdict>> outcome(Principal who, String commandId);

    /**
     * Lets a function look at the durable state, on the engine's thread, between two groups of commands. It must be quick
     * and keep nothing of the state but immutable values.
     */
    <T> CompletableFuture<T> read(Function<HallState, T> look);
}
