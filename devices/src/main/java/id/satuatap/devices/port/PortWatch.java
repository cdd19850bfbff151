package id.satuatap.devices.port;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one line open and runs its driver: the thread {@code device-<name>} opens the line, gives it to the
 * {@link LineWork}, and after a loss opens it again with back-off, for ever. Thread-safe; the work and the listener run
 * on that thread.
 */
public final class PortWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PortWatch.class);
    private static final int GRACE_MILLIS = 2000;

    private final Transport line;
    private final LineWork work;
    private final Consumer<PortStatus> listener;
    private final DeviceClock clock;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean wakeAsked;
    private volatile boolean closing;
    private volatile PortStatus status;

    /** Makes a watch that does nothing until {@link #start}. */
    public PortWatch(String name, Transport line, LineWork work, Consumer<PortStatus> listener, DeviceClock clock) {
        this.line = line;
        this.work = work;
        this.listener = listener;
        this.clock = clock;
        this.status = new PortStatus(PortState.CLOSED, "", clock.now());
        this.thread = new Thread(this::run, "device-" + name);
    }

    /** Starts the thread; call once. */
    public void start() {
        thread.start();
    }

    /** What the line is doing, why, and since when. */
    public PortStatus status() {
        return status;
    }

    /** Whether {@link #close} was called; long work should end soon then. */
    public boolean closing() {
        return closing;
    }

    /**
     * On its thread, for work that has nothing to do now: waits so long, or until {@link #wake}. A blocking read would not hear
     * of new work: on a serial line it lasts 100 ms at least.
     */
    public void rest(int millis) {
        lock.lock();
        try {
            long leftNanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!wakeAsked && leftNanos > 0) {
                leftNanos = woken.awaitNanos(leftNanos);
            }
            wakeAsked = false;
        } catch (InterruptedException stop) {
            closing = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Ends a rest, and a wait of the back-off early enough for {@link LineWork#disconnected} to be called now. */
    public void wake() {
        lock.lock();
        try {
            wakeAsked = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the present turn end and the work take its leave (2 s), then closes the line and ends the thread. */
    @Override
    public void close() {
        closing = true;
        wake();
        if (!thread.isAlive() || Thread.currentThread() == thread) {
            line.close();
            return;
        }
        try {
            thread.join(GRACE_MILLIS);
            if (thread.isAlive()) {
                line.close();
                thread.interrupt();
                thread.join(GRACE_MILLIS);
            }
        } catch (InterruptedException stopWaiting) {
            line.close();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!closing) {
            try {
                line.open();
                become(PortState.CONNECTED, "");
                work.connected(line);
                failures = 0;
                while (!closing) {
                    work.turn(line);
                }
                work.leaving(line);
            } catch (PortException broken) {
                become(broken.state(), String.valueOf(broken.getMessage()));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            } catch (RuntimeException defect) {
                LOG.error("device thread={} defect", thread.getName(), defect);
                become(PortState.LOST, "defect in the driver: " + defect);
            }
            line.close();
            failures++;
            waitFor(BackOff.waitMillis(failures));
        }
        line.close();
        become(PortState.CLOSED, "");
        tellDisconnected();
    }

    /** Waits out the back-off; the work is told at once and at each wake meanwhile. */
    private void waitFor(int millis) {
        Deadline over = clock.in(millis);
        while (!closing && !over.over()) {
            tellDisconnected();
            rest(over.leftMillis());
        }
    }

    private void tellDisconnected() {
        try {
            work.disconnected(status);
        } catch (RuntimeException defect) {
            LOG.error("device thread={} defect", thread.getName(), defect);
        }
    }

    private void become(PortState state, String cause) {
        if (state == status.state()) {
            return;
        }
        status = new PortStatus(state, cause, clock.now());
        LOG.info(
                "device thread={} line={} state={} cause={}",
                thread.getName(),
                line.settings().text(),
                state,
                cause);
        try {
            listener.accept(status);
        } catch (RuntimeException defect) {
            LOG.error("device thread={} defect in a status listener", thread.getName(), defect);
        }
    }
}
