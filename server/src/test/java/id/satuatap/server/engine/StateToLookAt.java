package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.state.HallState;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** An engine that only lets others look at a state, at once, and can be busy. Confined to the test's thread. */
public final class StateToLookAt implements Engine {
    private final HallState state;
    private boolean busy;

    public StateToLookAt(HallState state) {
        this.state = state;
    }

    public void busy(boolean now) {
        busy = now;
    }

    @Override
    public CompletableFuture<Verdict> submit(Submission submission) {
        throw new AssertionError("nobody gives commands in this test, and here came " + submission);
    }

    @Override
    public CompletableFuture<Optional<Verdict>> foresee(Submission submission) {
        throw new AssertionError("nobody gives commands in this test, and here was asked about " + submission);
    }

    @Override
    public CompletableFuture<Optional<Verdict>> outcome(Principal who, String commandId) {
        throw new AssertionError("nobody asks for outcomes in this test, and here was asked for " + commandId);
    }

    @Override
    public <T> CompletableFuture<T> read(Function<HallState, T> look) {
        return busy
                ? CompletableFuture.failedFuture(new EngineStoppedException())
                : CompletableFuture.completedFuture(look.apply(state));
    }
}
