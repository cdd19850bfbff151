package id.satuatap.server.engine;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A real disk that sets nothing aside for a new file: room is looked for when something is written. Thread-safe. */
final class HollowDisk implements Disk {
    private final Disk disk = Disk.local();

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        try (RandomAccessFile hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.setLength(bytes);
        }
        return disk.open(file);
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return disk.open(file);
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
