package id.satuatap.counter.link;

import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one command of a counter that may be on its way. Confined to the FX thread.
 *
 * <p>It is over when its change has been seen in the hall, not when it was sent: nothing is shown that the server has
 * not said. A command whose answer was lost is asked for by its id until somebody knows.
 */
public final class Errand {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

    private final CommandSender sender;
    private final Executor fx;
    private final Ticks ticks;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private @Nullable Accepted arriving;
    private long epoch;
    private long sequence;

    /** Immutable. How far the command is. */
    public enum Phase {
        /** None is on its way. */
        IDLE,
        /** It was sent. */
        SENT,
        /** Its answer was lost; the server is asked for it. */
        ASKING,
        /** It was done; its change is on the way. */
        ARRIVING
    }

    /**
     * An errand that has nothing to do.
     *
     * @param fx where outcomes are told
     */
    public Errand(CommandSender sender, Executor fx, Ticks ticks) {
        this.sender = sender;
        this.fx = fx;
        this.ticks = ticks;
    }

    /** How far the command is. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Says whether a command is on its way. */
    public boolean busy() {
        return phase.get() != Phase.IDLE;
    }

    /**
     * Sends a command, unless one is on its way: a second press is ignored, not queued.
     *
     * @param told gets every outcome; after {@code Unknown} another one follows
     * @return whether it was sent
     */
    public boolean run(Command command, Consumer<Outcome> told) {
        if (busy()) {
            return false;
        }
        phase.set(Phase.SENT);
        follow(sender.send(command), told);
        return true;
    }

    /** What is shown now is the hall as of this sequence. */
    public void seen(long shownEpoch, long shownSequence) {
        epoch = shownEpoch;
        sequence = shownSequence;
        Accepted done = arriving;
        if (done != null && seen(done)) {
            arriving = null;
            phase.set(Phase.IDLE);
        }
    }

    private boolean seen(Accepted done) {
        return epoch > done.epoch() || (epoch == done.epoch() && sequence >= done.sequence());
    }

    private void follow(CompletableFuture<Outcome> answer, Consumer<Outcome> told) {
        var unused = answer.thenAcceptAsync(outcome -> settle(outcome, told), fx);
    }

    private void settle(Outcome outcome, Consumer<Outcome> told) {
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean accepted(Accepted accepted) {
                arriving = seen(accepted) ? null : accepted;
                phase.set(arriving == null ? Phase.IDLE : Phase.ARRIVING);
                return true;
            }

            @Override
            public Boolean rejected(Rejected rejected) {
                phase.set(Phase.IDLE);
                return true;
            }

            @Override
            public Boolean refused(Refused refused) {
                phase.set(Phase.IDLE);
                return true;
            }

            @Override
            public Boolean unknown(Unknown unknown) {
                phase.set(Phase.ASKING);
                ticks.after(ASK_AGAIN, () -> follow(sender.outcomeOf(unknown.commandId()), told));
                return true;
            }
        });
        told.accept(outcome);
    }
}
