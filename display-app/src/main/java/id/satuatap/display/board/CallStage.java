package id.satuatap.display.board;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Ticks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Confined to the FX thread. Which call is the current one: the newest, but none before its turn on stage has lasted long
 * enough to be read. Those who wait form a short queue; when it is full the oldest leaves it, for it stands among the last
 * calls anyway.
 */
final class CallStage implements Subscription {
    static final int WAITING_MAX = 5;

    private final Ticks ticks;
    private final BoardTimes times;
    private final Runnable changed;
    private final Deque<BoardCall> waiting = new ArrayDeque<>();
    private @Nullable BoardCall current;
    private boolean lit;
    private boolean held;
    private Subscription timers = Subscription.NONE;

    /** @param changed is run after each change of what is on stage */
    CallStage(Ticks ticks, BoardTimes times, Runnable changed) {
        this.ticks = ticks;
        this.times = times;
        this.changed = changed;
    }

    Optional<BoardCall> current() {
        return Optional.ofNullable(current);
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
        if (isCurrent(call) && !call.equals(current)) {
            current = call;
            changed.run();
        }
        if (waiting.stream().anyMatch(other -> other.turn().equals(call.turn()))) {
            List<BoardCall> known = waiting.stream()
                    .map(other -> other.turn().equals(call.turn()) ? call : other)
                    .toList();
            waiting.clear();
            waiting.addAll(known);
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
        lit = false;
        held = false;
    }

    private boolean isCurrent(BoardCall call) {
        return current != null && current.turn().equals(call.turn());
    }

    private void show(BoardCall call) {
        timers.close();
        current = call;
        lit = true;
        held = true;
        timers = ticks.after(Duration.ofMillis(times.leastMillis()), this::mayLeave)
                .and(ticks.after(Duration.ofMillis(times.lightMillis()), this::goOut))
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
        timers.close();
        timers = Subscription.NONE;
        lit = false;
        changed.run();
    }

    private void blink() {
        lit = !lit;
        changed.run();
    }
}
