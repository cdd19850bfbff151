package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.state.HallState;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The engine for those who make much of what they see: what follows a look is done on other threads, so that nobody's command
 * waits while an answer is written. Commands go straight through. Thread-safe.
 */
public final class HandedOver implements Engine {
    private final Engine engine;
    private final Executor others;

    /** @param others take over after each look; when they are too busy the look has failed */
    public HandedOver(Engine engine, Executor others) {
        this.engine = engine;
        this.others = others;
    }

    @Override
    public CompletableFuture<Verdict> submit(Submission submission) {
        return engine.submit(submission);
    }

    @Override
    public CompletableFuture<Optional<Verdict>> foresee(Submission submission) {
        return engine.foresee(submission);
    }

    @Override
    public CompletableFuture<Optional<Verdict>> outcome(Principal who, String commandId) {
        return engine.outcome(who, commandId);
    }

    @Override
    public <T> CompletableFuture<T> read(Function<HallState, T> look) {
        return engine.read(look).thenApplyAsync(Function.identity(), others);
    }
}
