package id.satuatap.server.querymodel;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where the projector tells how far it is, and others wait for it. Thread-safe. */
final class ProgressBoard {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition wanted = lock.newCondition();
    private int waiting;
    private Progress progress = Progress.catchingUp(0);

    void tell(Progress next) {
        lock.lock();
        try {
            progress = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Progress progress() {
        lock.lock();
        try {
            return progress;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the sequence was reached in time; false at once when the projector stopped before it. */
    boolean await(long sequence, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        waiting++;
        wanted.signal();
        try {
            while (progress.sequence() < sequence && progress.healthy() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return progress.sequence() >= sequence;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Lets the time pass, unless somebody waits for the projector. */
    void rest(Duration time) throws InterruptedException {
        long nanos = time.toNanos();
        lock.lock();
        try {
            while (waiting == 0 && nanos > 0) {
                nanos = wanted.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
