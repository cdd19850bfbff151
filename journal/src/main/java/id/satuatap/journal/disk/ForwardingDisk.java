package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.file.Path;

/** Passes everything on to another disk; who extends it changes what it wants to. Thread-safe where the other is. */
public class ForwardingDisk implements Disk {
    private final Disk disk;

    public ForwardingDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public DiskFile allocate(Path file, long bytes) throws IOException {
        return file(disk.allocate(file, bytes));
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return file(disk.open(file));
    }

    /** What is given for a file that the other disk has opened: that file, unless changed. */
    protected DiskFile file(DiskFile opened) {
        return opened;
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
