package id.satuatap.server.engine;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** A real disk whose flushes can be held back or fail. Thread-safe. */
final class FaultyDisk implements Disk {
    private static final int OPEN = 1_000_000;

    private final Disk disk = Disk.local();
    private final Semaphore gate = new Semaphore(OPEN);
    private volatile boolean failing;

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
    public DiskFile allocate(Path file, long bytes) throws IOException {
        return new Faulty(disk.allocate(file, bytes));
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new Faulty(disk.open(file));
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

    private final class Faulty implements DiskFile {
        private final DiskFile file;

        Faulty(DiskFile file) {
            this.file = file;
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            file.write(bytes, position);
        }

        @Override
        public void force() throws IOException {
            gate.acquireUninterruptibly();
            if (failing) {
                throw new IOException("the disk is gone");
            }
            file.force();
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
