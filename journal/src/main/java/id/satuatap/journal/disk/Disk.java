package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Everything the journal asks of a disk when it writes; thread-safe. A seam: tests fail, tear and delay through it.
 *
 * <p>Reading for recovery and for readers goes to the files directly: what is read there is never trusted anyway.
 */
public interface Disk {

    /** The file system of this machine. */
    static Disk local() {
        return new LocalDisk();
    }

    /** This disk made slower: each {@link DiskFile#force()} takes {@code delay} longer. For benches only. */
    default Disk withFlushDelay(Duration delay) {
        return new DelayedDisk(this, delay);
    }

    /** Makes a new file of exactly {@code bytes} zeros, written (not sparse) but not yet forced; open for writing. */
    DiskFile allocate(Path file, long bytes) throws IOException;

    /** Opens an existing file for writing. */
    DiskFile open(Path file) throws IOException;

    /** Renames within one folder, in one step. The name is durable only after {@link #forceFolder}. */
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Makes the names in a folder durable. Windows cannot open a folder: nothing is done there. */
    void forceFolder(Path folder) throws IOException;

    /** Bytes that this process may still use on the disk that holds {@code folder}. */
    long freeBytes(Path folder) throws IOException;
}
