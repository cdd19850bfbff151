package id.satuatap.kiosk.issuing;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A disk that ends its process at one of its flushes, just before or just after the bytes are safe. Confined to the
 * test's thread.
 */
final class MortalDisk implements Disk {
    private final Disk disk = Disk.local();
    private int flushesLeft = Integer.MAX_VALUE;
    private boolean bytesSafe;

    /** Dies at the flush after so many more; {@code safe}: what it was to write is on the disk all the same. */
    void dieAfter(int flushes, boolean safe) {
        flushesLeft = flushes;
        bytesSafe = safe;
    }

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        return disk.allocate(file, bytes);
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        DiskFile opened = disk.open(file);
        return new DiskFile() {
            @Override
            public void write(ByteBuffer bytes, long position) throws IOException {
                if (flushesLeft == 0 && !bytesSafe) {
                    throw new IOException("the process was killed before the write");
                }
                opened.write(bytes, position);
            }

            @Override
            public void force() throws IOException {
                opened.force();
                if (flushesLeft-- == 0) {
                    throw new IOException("the process was killed after the flush");
                }
            }

            @Override
            public void truncate(long bytes) throws IOException {
                opened.truncate(bytes);
            }

            @Override
            public long size() throws IOException {
                return opened.size();
            }

            @Override
            public void close() throws IOException {
                opened.close();
            }
        };
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return disk.freeBytes(folder);
    }
}
