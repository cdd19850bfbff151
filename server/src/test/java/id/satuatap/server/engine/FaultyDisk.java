package id.satuatap.server.engine;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.ForwardingDisk;
import id.satuatap.journal.disk.ForwardingDiskFile;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** A real disk whose flushes can be held back or fail. Thread-safe. */
final class FaultyDisk extends ForwardingDisk {
    private static final int OPEN = 1_000_000;

    private final Semaphore gate = new Semaphore(OPEN);
    private volatile boolean failing;

    FaultyDisk() {
        super(Disk.local());
    }

    /** The next flushes wait until {@link #release}. */
    void hold() {
        gate.drainPermits();
    }

    void release() {
        gate.release(OPEN);
    }

    boolean somebodyWaits() {
        return gate.hasQueuedThreads();
    }

    void failFlushes() {
        failing = true;
    }

    @Override
    protected DiskFile file(DiskFile opened) {
        return new ForwardingDiskFile(opened) {
            @Override
            public void force() throws IOException {
                gate.acquireUninterruptibly();
                if (failing) {
                    throw new IOException("the disk is gone");
                }
                super.force();
            }
        };
    }
}
