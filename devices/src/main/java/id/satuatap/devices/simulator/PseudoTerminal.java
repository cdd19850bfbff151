package id.satuatap.devices.simulator;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import id.satuatap.devices.port.Deadline;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.SerialSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A serial cable without hardware: a Linux pseudo-terminal behind a symlink of a stable name, which any program opens
 * like a port. Thread-safe.
 *
 * <p>Unplugging closes the terminal, so that the application sees a real hang-up, and removes the link; replugging
 * makes a new terminal under another number and points the link to it, as a USB adapter does. A poll in progress
 * delays the hang-up, so polls are short and hold the lock that unplugging waits for.
 *
 * <p>A pseudo-terminal carries everything at once. {@link #paced} lets bytes through as slowly as the speed allows that the
 * application set, as a wire does.
 */
public final class PseudoTerminal implements DeviceEnd {
    private static final int SLICE_MILLIS = 20;
    private static final int WRITE_MILLIS = 1000;

    /** How much of the line's time is read at once where its pace matters. */
    private static final int CARRIED_MILLIS = 4;

    /** With its start and stop bits. */
    private static final int BITS_OF_A_BYTE = 10;

    private final LibC libC;
    private final Path link;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Condition replugged = lock.writeLock().newCondition();
    private final DeviceClock clock = DeviceClock.system();
    private @Nullable PtyPair pair;
    private volatile boolean paced;
    private long carriedAtNanos = clock.nanos().getAsLong();

    private PseudoTerminal(LibC libC, Path link) {
        this.libC = libC;
        this.link = link;
    }

    /** Whether this system has pseudo-terminals that we can make: Linux only. */
    public static boolean supported() {
        return Platform.isLinux();
    }

    /**
     * Makes a terminal, plugged in, whose slave is reached by the symlink {@code link} (replaced if it is there).
     *
     * @throws UnsupportedOperationException where {@link #supported} is false
     */
    public static PseudoTerminal at(Path link) throws IOException {
        if (!supported()) {
            throw new UnsupportedOperationException("simulated serial devices need Linux pseudo-terminals;"
                    + " on this system use a simulated device over TCP or a pair such as com0com");
        }
        PseudoTerminal terminal = new PseudoTerminal(Native.load("c", LibC.class), link.toAbsolutePath());
        terminal.replug();
        return terminal;
    }

    /** The same terminal, which takes its time from now on: at 9600 baud a byte each millisecond. */
    public PseudoTerminal paced() {
        paced = true;
        return this;
    }

    /** The path that an application opens. */
    public Path path() {
        return link;
    }

    @Override
    public SerialSettings settings() {
        return SerialSettings.at(link.toString());
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws InterruptedException {
        Deadline deadline = clock.in(timeoutMillis);
        int count = 0;
        do {
            count = readSlice(buffer, Math.min(SLICE_MILLIS, deadline.leftMillis()));
        } while (count == 0 && !deadline.over());
        return Math.max(0, count);
    }

    private int readSlice(byte[] buffer, int millis) throws InterruptedException {
        lock.readLock().lock();
        try {
            PtyPair open = pair;
            if (open != null) {
                return open.await(LibC.POLLIN, millis) ? carried(open, buffer) : 0;
            }
        } finally {
            lock.readLock().unlock();
        }
        awaitPlug(millis);
        return 0;
    }

    /** What came, when the line has carried it; at once where nobody asks for its pace. */
    private int carried(PtyPair open, byte[] buffer) {
        int baud = paced ? open.baud() : 0;
        if (baud == 0) {
            return open.read(buffer, buffer.length);
        }
        int count = open.read(buffer, 1 + baud / BITS_OF_A_BYTE * CARRIED_MILLIS / 1000);
        long nanos = TimeUnit.SECONDS.toNanos(1) * BITS_OF_A_BYTE * count / baud;
        long now = clock.nanos().getAsLong();
        carriedAtNanos = (carriedAtNanos - now > 0 ? carriedAtNanos : now) + nanos;
        while (carriedAtNanos - clock.nanos().getAsLong() > 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(carriedAtNanos - clock.nanos().getAsLong());
        }
        return count;
    }

    private void awaitPlug(int millis) throws InterruptedException {
        lock.writeLock().lock();
        try {
            long leftNanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (pair == null && leftNanos > 0) {
                leftNanos = replugged.awaitNanos(leftNanos);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void write(byte[] bytes) {
        Deadline deadline = clock.in(WRITE_MILLIS);
        int sent = 0;
        while (sent < bytes.length && !deadline.over()) {
            lock.readLock().lock();
            try {
                PtyPair open = pair;
                if (open == null) {
                    return;
                }
                if (open.await(LibC.POLLOUT, SLICE_MILLIS)) {
                    sent += open.write(bytes, sent);
                }
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    @Override
    public void unplug() throws IOException {
        lock.writeLock().lock();
        try {
            PtyPair open = pair;
            pair = null;
            if (open != null) {
                Files.deleteIfExists(link);
                open.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void replug() throws IOException {
        lock.writeLock().lock();
        try {
            if (pair == null) {
                PtyPair fresh = PtyPair.open(libC);
                pointTo(fresh.slavePath());
                pair = fresh;
                replugged.signalAll();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void pointTo(String slavePath) throws IOException {
        Path aside = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createSymbolicLink(aside, Path.of(slavePath));
        Files.move(aside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean plugged() {
        lock.readLock().lock();
        try {
            return pair != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        unplug();
    }
}
