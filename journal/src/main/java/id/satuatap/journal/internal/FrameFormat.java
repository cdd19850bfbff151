package id.satuatap.journal.internal;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a frame, byte by byte; immutable, without state. All numbers are big-endian.
 *
 * <pre>
 *  0  4  kind: FE 'R' 'E' 'C' a record, FE 'E' 'N' 'D' the seal that ends a segment
 *  4  4  length of the payload in bytes (seal: 0)
 *  8  4  CRC32C over bytes 0-7 and 12-end
 * 12  4  count: events in the record, at least 1 (seal: 0)
 * 16  4  epoch, at least 1
 * 20  8  first sequence: sequence of the record's first event (seal: of the event to come)
 * 28  8  group start: first sequence of the flush group to which the frame belongs
 * 36 32  SHA-256 of the frame before it, all of its bytes; 32 zeros before the very first
 * 68  n  payload
 * </pre>
 *
 * <p>FE is in no UTF-8 text, so no payload of text looks like a frame. The group start tells a torn last group, whose
 * sectors may reach the disk in any order, from damage: a whole frame after a bad one belongs to the same group only if
 * its group starts no later than the bad one.
 */
public final class FrameFormat {

    public static final int HEADER_BYTES = 68;
    public static final int HASH_BYTES = 32;
    static final int RECORD = 0xFE524543;
    static final int SEAL = 0xFE454E44;
    static final byte FIRST_BYTE = (byte) 0xFE;

    private static final int LENGTH = 4;
    static final int CRC = 8;
    private static final int COUNT = 12;
    private static final int EPOCH = 16;
    private static final int FIRST_SEQUENCE = 20;
    private static final int GROUP_START = 28;
    static final int PREVIOUS_HASH = 36;

    private FrameFormat() {}

    /** Writes a whole frame at {@code at}; the payload is read without moving its position. */
    static void write(ByteBuffer target, int at, FrameHead head, byte[] previousHash, ByteBuffer payload) {
        target.putInt(at, head.seal() ? SEAL : RECORD);
        target.putInt(at + LENGTH, head.payloadBytes());
        target.putInt(at + COUNT, head.count());
        target.putInt(at + EPOCH, head.epoch());
        target.putLong(at + FIRST_SEQUENCE, head.firstSequence());
        target.putLong(at + GROUP_START, head.groupStart());
        target.put(at + PREVIOUS_HASH, previousHash, 0, HASH_BYTES);
        target.put(at + HEADER_BYTES, payload, payload.position(), head.payloadBytes());
    }

    /**
     * The length of the frame that seems to begin at {@code at}, of which at least the header is there; -1 when no frame
     * begins there or it would pass {@code bytesMax}.
     */
    static long claimedBytes(ByteBuffer source, int at, long bytesMax) {
        int kind = source.getInt(at);
        int length = source.getInt(at + LENGTH);
        boolean plausible = (kind == RECORD || kind == SEAL) && length >= 0 && HEADER_BYTES + (long) length <= bytesMax;
        return plausible ? HEADER_BYTES + (long) length : -1;
    }

    /** The head of the frame at {@code at}, all of which is there; null when its checksum is wrong. */
    static @Nullable FrameHead read(ByteBuffer source, int at, int frameBytes, Digests digests) {
        if (digests.frameCrc(source.array(), source.arrayOffset() + at, frameBytes) != source.getInt(at + CRC)) {
            return null;
        }
        return new FrameHead(
                source.getInt(at) == SEAL,
                frameBytes - HEADER_BYTES,
                source.getInt(at + COUNT),
                source.getInt(at + EPOCH),
                source.getLong(at + FIRST_SEQUENCE),
                source.getLong(at + GROUP_START));
    }
}
