package id.satuatap.counter.link;

import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.error.WireError;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Questions of which the last one counts: an answer that comes after a newer question is not told. Confined to the FX
 * thread.
 */
public final class LatestQuestion {
    private final Executor fx;
    private int newest;

    /** @param fx where answers are told */
    public LatestQuestion(Executor fx) {
        this.fx = fx;
    }

    /** The day that is looked at: the chosen one, or today; empty before the first day was opened. */
    public static Optional<LocalDate> day(@Nullable LocalDate chosen, @Nullable LocalDate today) {
        return Optional.ofNullable(chosen == null ? today : chosen);
    }

    /** Forgets what was asked: nobody waits for an answer any more. */
    public void drop() {
        newest++;
    }

    /** A new question. */
    public <T> void ask(CompletableFuture<Reply<T>> asked, Consumer<WireError> failed, Consumer<T> told) {
        newest++;
        beside(asked, failed, told);
    }

    /** A question beside the newest one, whose answer is told as long as none comes after that. */
    public <T> void beside(CompletableFuture<Reply<T>> asked, Consumer<WireError> failed, Consumer<T> told) {
        int mine = newest;
        var unused = asked.thenAcceptAsync(
                reply -> {
                    if (mine == newest) {
                        settle(reply, failed, told);
                    }
                },
                fx);
    }

    private static <T> void settle(Reply<T> reply, Consumer<WireError> failed, Consumer<T> told) {
        reply.match(
                got -> {
                    told.accept(got);
                    return true;
                },
                error -> {
                    failed.accept(error);
                    return false;
                });
    }
}
