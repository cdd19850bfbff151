package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The local disk without its flushes, for tests that open thousands of journals and never cut the power. */
record QuickDisk(Disk disk) implements Disk {

    QuickDisk() {
        this(Disk.local());
    }

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        return new QuickFile(disk.allocate(file, bytes));
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new QuickFile(disk.open(file));
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
    public void forceFolder(Path folder) {}

    @Override
    public long freeBytes(Path folder) throws IOException {
        return disk.freeBytes(folder);
    }

    private record QuickFile(DiskFile file) implements DiskFile {

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            file.write(bytes, position);
        }

        @Override
        public void force() {}

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
