package id.satuatap.journal.internal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies parts of files durably; immutable, without state. */
final class Copies {

    private static final int BLOCK_BYTES = 64 * 1024;

    private Copies() {}

    /** Copies {@code [from, to)} of a file into a new one and forces it; the name is not forced. */
    static void copy(Disk disk, Path source, long from, long to, Path target) throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_BYTES);
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                DiskFile out = disk.allocate(target, 0)) {
            long at = from;
            while (at < to) {
                block.clear().limit((int) Math.min(BLOCK_BYTES, to - at));
                int read = in.read(block, at);
                if (read < 0) {
                    throw new IOException(source + " ended at " + at + " while it was copied");
                }
                block.flip();
                out.write(block, at - from);
                at += read;
            }
            out.force();
        }
    }
}
