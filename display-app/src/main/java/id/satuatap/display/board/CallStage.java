package id.satuatap.display.board;

import id.satuatap.protocol.view.CallState;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Confined to the FX thread. Which call is the current one: the newest, but none before its turn on stage has lasted long
 * enough to be read. Those who wait form a short queue; when it is full the oldest leaves it, for it stands among the last
 * calls anyway. Whoever has come, or is called no longer, is neither lit nor waited for.
 */
final class CallStage implements Subscription {
    static final int WAITING_MAX = 5;

    private final Ticks ticks;
    private final BoardTimes times;
    private final DoubleSupplier rate;
    private final Runnable changed;
    private final Deque<BoardCall> waiting = new ArrayDeque<>();
    private @Nullable BoardCall current;
    private boolean calling;
    private boolean lit;
    private boolean held;
    private Subscription timers = Subscription.NONE;

    /**
     * @param rate of the mall's clock: in a hurried mall calls hurry too
     * @param changed is run after each change of what is on stage
     */
    CallStage(Ticks ticks, BoardTimes times, DoubleSupplier rate, Runnable changed) {
        this.ticks = ticks;
        this.times = times;
        this.rate = rate;
        this.changed = changed;
    }

    Optional<BoardCall> current() {
        return Optional.ofNullable(current);
    }

    /** True while the current call is being made: from its beginning until its light goes out for good. */
    boolean calling() {
        return calling;
    }

    /** True while the current call is lit; goes on and off while it blinks. */
    boolean lit() {
        return lit;
    }

    /** Somebody is called, or called again. */
    void call(BoardCall call) {
        waiting.removeIf(other -> other.turn().equals(call.turn()));
        if (isCurrent(call) || !held) {
            show(call);
            return;
        }
        if (waiting.size() == WAITING_MAX) {
            waiting.removeFirst();
        }
        waiting.addLast(call);
    }

    /** Shows a call that happened long ago, without light; leaves alone what is on stage. */
    void settle(BoardCall call) {
        if (current == null) {
            current = call;
            changed.run();
        }
    }

    /** Something about a call is known better: its agency's name, that the visitor came, that the call was undone. */
    void know(BoardCall call) {
        BoardCall before = current;
        if (before != null && isCurrent(call) && !call.equals(before)) {
            current = call;
            if (answered(before, call)) {
                answered();
            }
            changed.run();
        }
        if (waiting.stream().anyMatch(other -> other.turn().equals(call.turn()))) {
            List<BoardCall> known = waiting.stream()
                    .filter(other -> !other.turn().equals(call.turn()) || !answered(other, call))
                    .map(other -> other.turn().equals(call.turn()) ? call : other)
                    .toList();
            waiting.clear();
            waiting.addAll(known);
        }
    }

    /** A counter that starts by itself calls and serves in one step: there, serving alone says nothing. */
    private static boolean answered(BoardCall before, BoardCall now) {
        return now.state() == CallState.ENDED
                || (before.state() == CallState.CALLED && now.state() == CallState.SERVING);
    }

    private void answered() {
        close();
        BoardCall next = waiting.pollFirst();
        if (next != null) {
            show(next);
        }
    }

    /** Nothing is on stage any more: another day. */
    void clear() {
        close();
        waiting.clear();
        current = null;
        changed.run();
    }

    @Override
    public void close() {
        timers.close();
        timers = Subscription.NONE;
        calling = false;
        lit = false;
        held = false;
    }

    private boolean isCurrent(BoardCall call) {
        return current != null && current.turn().equals(call.turn());
    }

    private void show(BoardCall call) {
        timers.close();
        current = call;
        calling = true;
        lit = true;
        held = true;
        double hurry = rate.getAsDouble();
        timers = ticks.after(Duration.ofMillis(times.leastMillis(hurry)), this::mayLeave)
                .and(ticks.after(Duration.ofMillis(times.lightMillis(hurry)), this::goOut))
                .and(ticks.every(Duration.ofMillis(times.blinkMillis()), this::blink));
        changed.run();
    }

    private void mayLeave() {
        held = false;
        BoardCall next = waiting.pollFirst();
        if (next != null) {
            show(next);
        }
    }

    private void goOut() {
        close();
        changed.run();
    }

    private void blink() {
        lit = !lit;
        changed.run();
    }
}
