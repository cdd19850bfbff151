package id.satuatap.kiosk.issuing;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import id.satuatap.journal.disk.ForwardingDisk;
import id.satuatap.journal.disk.ForwardingDiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A disk that ends its process at one of its flushes, just before or just after the bytes are safe. Confined to the
 * test's thread.
 */
final class MortalDisk extends ForwardingDisk {
    private int flushesLeft = Integer.MAX_VALUE;
    private boolean bytesSafe;

    MortalDisk() {
        super(Disk.local());
    }

    /** Dies at the flush after so many more; {@code safe}: what it was to write is on the disk all the same. */
    void dieAfter(int flushes, boolean safe) {
        flushesLeft = flushes;
        bytesSafe = safe;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new ForwardingDiskFile(super.open(file)) {
            @Override
            public void write(ByteBuffer bytes, long position) throws IOException {
                if (flushesLeft == 0 && !bytesSafe) {
                    throw new IOException("the process was killed before the write");
                }
                super.write(bytes, position);
            }

            @Override
            public void force() throws IOException {
                super.force();
                if (flushesLeft-- == 0) {
                    throw new IOException("the process was killed after the flush");
                }
            }
        };
    }
}
