package id.satuatap.journal.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One file open for writing; confined to the thread that writes it. */
public interface DiskFile extends Closeable {

    /** Writes all that remains of {@code bytes} at {@code position}. */
    void write(ByteBuffer bytes, long position) throws IOException;

    /** Returns when everything written is on the disk. After a failure nothing is known about what was written. */
    void force() throws IOException;

    void truncate(long bytes) throws IOException;

    long size() throws IOException;
}
