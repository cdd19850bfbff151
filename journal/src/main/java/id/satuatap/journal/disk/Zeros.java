package id.satuatap.journal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes runs of zeros; immutable, without state. */
public final class Zeros {

    private Zeros() {}

    /** Overwrites {@code [from, to)} with zeros, a block at a time; nothing is forced. */
    public static void write(DiskFile file, long from, long to, int blockBytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect((int) Math.min(blockBytes, Math.max(1, to - from)));
        long at = from;
        while (at < to) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), to - at));
            int length = zeros.remaining();
            file.write(zeros, at);
            at += length;
        }
    }
}
