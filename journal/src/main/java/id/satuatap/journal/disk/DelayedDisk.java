package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A disk whose flushes take longer, to measure what a slow disk does to the hall; immutable. */
record DelayedDisk(Disk disk, Duration delay) implements Disk {

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        return new DelayedFile(disk.allocate(file, bytes), delay.toNanos());
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new DelayedFile(disk.open(file), delay.toNanos());
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

    private record DelayedFile(DiskFile file, long delayNanos) implements DiskFile {

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            file.write(bytes, position);
        }

        @Override
        public void force() throws IOException {
            file.force();
            LockSupport.parkNanos(delayNanos);
        }

        @Override
        public void truncate(long bytes) throws IOException {
            file.truncate(bytes);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
