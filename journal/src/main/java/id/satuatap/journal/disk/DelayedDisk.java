package id.satuatap.journal.disk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A disk whose flushes take longer, to measure what a slow disk does to the hall. Thread-safe where the other is. */
final class DelayedDisk extends ForwardingDisk {
    private final Duration delay;

    DelayedDisk(Disk disk, Duration delay) {
        super(disk);
        this.delay = delay;
    }

    @Override
    protected DiskFile file(DiskFile opened) {
        return new ForwardingDiskFile(opened) {
            @Override
            public void force() throws IOException {
                super.force();
                LockSupport.parkNanos(delay.toNanos());
            }
        };
    }
}
