package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The calls that wait to be spoken, oldest first; thread-safe.
 *
 * <p>Bounded: one too many pushes out the oldest, the one nearest to being too old anyway. A later call of a ticket that
 * waits takes its place, and its turn.
 */
final class WaitingCalls {

    private final int max;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<VoiceCall> calls = new ArrayList<>();
    private boolean woken;

    WaitingCalls(int max) {
        this.max = max;
    }

    /** Adds a call and says what became of the one it displaced, if any. */
    Optional<CallOutcome.Dropped> add(VoiceCall call) {
        lock.lock();
        try {
            added.signal();
            for (int i = 0; i < calls.size(); i++) {
                if (calls.get(i).ticketNumber().equals(call.ticketNumber())) {
                    var replaced = calls.set(i, call);
                    return Optional.of(new CallOutcome.Dropped(replaced, CallOutcome.DropReason.REPLACED));
                }
            }
            calls.add(call);
            return calls.size() > max
                    ? Optional.of(new CallOutcome.Dropped(calls.remove(0), CallOutcome.DropReason.CROWDED_OUT))
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits for a call waits no longer. */
    void wake() {
        lock.lock();
        try {
            woken = true;
            added.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the oldest call, waiting for one at most so long, or until woken. */
    Optional<VoiceCall> take(long waitMillis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long leftNanos = TimeUnit.MILLISECONDS.toNanos(waitMillis);
            while (calls.isEmpty() && leftNanos > 0 && !woken) {
                leftNanos = added.awaitNanos(leftNanos);
            }
            woken = false;
            return calls.isEmpty() ? Optional.empty() : Optional.of(calls.remove(0));
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return calls.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes all that is left. */
    List<VoiceCall> drain() {
        lock.lock();
        try {
            var left = List.copyOf(calls);
            calls.clear();
            return left;
        } finally {
            lock.unlock();
        }
    }
}
