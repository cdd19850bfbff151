package id.satuatap.journal.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of a segment file in memory, moved along as it is read; confined to one thread. */
final class FrameWindow implements Closeable {

    private static final int BYTES = 256 * 1024;

    private final FileChannel channel;
    private final Digests digests;
    private ByteBuffer bytes;
    private long start;

    FrameWindow(Path file, Digests digests) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.bytes = ByteBuffer.allocate((int) Math.min(BYTES, channel.size())).limit(0);
        this.digests = digests;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Forgets what was read, so that it is read again: somebody may be writing. */
    void forget() {
        bytes.limit(0);
    }

    /** Brings {@code [offset, offset + length)} into memory; false when the file ends before. */
    private boolean load(long offset, int length) throws IOException {
        if (offset >= start && offset + length <= start + bytes.limit()) {
            return true;
        }
        if (length > bytes.capacity()) {
            bytes = ByteBuffer.allocate(length);
        }
        bytes.clear();
        start = offset;
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, offset + bytes.position());
        }
        bytes.flip();
        return length <= bytes.limit();
    }

    @Nullable
    SegmentHeader header() throws IOException {
        return load(0, SegmentHeader.BYTES) ? SegmentHeader.decode(bytes, digests) : null;
    }

    /** The whole, undamaged frame that begins at {@code offset} and ends by {@code end}; null when there is none. */
    @Nullable
    FrameHead frameAt(long offset, long end) throws IOException {
        if (offset + FrameFormat.HEADER_BYTES > end || !load(offset, FrameFormat.HEADER_BYTES)) {
            return null;
        }
        long claimed = FrameFormat.claimedBytes(bytes, index(offset), end - offset);
        if (claimed < 0 || !load(offset, (int) claimed)) {
            return null;
        }
        return FrameFormat.read(bytes, index(offset), (int) claimed, digests);
    }

    /** The place in {@code [from, end)} of the first byte that may begin a frame; {@code end} when there is none. */
    long nextCandidate(long from, long end) throws IOException {
        long at = from;
        while (at < end && load(at, 1)) {
            int limit = (int) Math.min(bytes.limit(), end - start);
            for (int i = index(at); i < limit; i++) {
                if (bytes.get(i) == FrameFormat.FIRST_BYTE) {
                    return start + i;
                }
            }
            at = start + limit;
        }
        return end;
    }

    /** One more than the place of the last byte in {@code [from, end)} that is not zero; {@code from} if all are. */
    long nonZeroEnd(long from, long end) throws IOException {
        long result = from;
        long at = from;
        while (at < end && load(at, 1)) {
            int limit = (int) Math.min(bytes.limit(), end - start);
            int last = lastNonZero(bytes.array(), index(at), limit);
            if (last >= 0) {
                result = start + last + 1;
            }
            at = start + limit;
        }
        return result;
    }

    /** -1 when all of {@code [from, to)}, which is not empty, is zero. */
    private static int lastNonZero(byte[] bytes, int from, int to) {
        // Nearly always all are zero: the first is, and each equals the one before, which the machine compares in
        // blocks.
        if (bytes[from] == 0 && Arrays.equals(bytes, from, to - 1, bytes, from + 1, to)) {
            return -1;
        }
        int last = to - 1;
        while (bytes[last] == 0) {
            last--;
        }
        return last;
    }

    boolean previousHashIs(long offset, byte[] hash) {
        int at = index(offset) + FrameFormat.PREVIOUS_HASH;
        return Arrays.equals(bytes.array(), at, at + FrameFormat.HASH_BYTES, hash, 0, FrameFormat.HASH_BYTES);
    }

    void hash(long offset, int frameBytes, byte[] hash) {
        digests.hash(bytes.array(), index(offset), frameBytes, hash);
    }

    byte[] copy(long offset, int length) {
        int at = index(offset);
        return Arrays.copyOfRange(bytes.array(), at, at + length);
    }

    private int index(long offset) {
        return (int) (offset - start);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
