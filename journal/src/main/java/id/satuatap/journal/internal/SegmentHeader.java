package id.satuatap.journal.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first 192 bytes of a segment; immutable. All numbers are big-endian.
 *
 * <pre>
 *   0  8  89 'S' 'A' 'J' 'R' 'N' 'L' 0A
 *   8  4  format version, 1
 *  12  4  length of this header, 192
 *  16  8  segment number, from 1
 *  24  8  declared length of the file; a sealed segment is cut down to the end of its seal
 *  32  8  first sequence
 *  40 32  SHA-256 of the last frame of the segment before it; 32 zeros in segment 1
 *  72  4  length of the identity, 0-96
 *  76 96  identity, UTF-8, filled up with zeros
 * 172 16  zeros
 * 188  4  CRC32C over bytes 0-187
 * </pre>
 */
public final class SegmentHeader {

    public static final int BYTES = 192;
    public static final int IDENTITY_BYTES_MAX = 96;
    private static final long MAGIC = 0x8953414A524E4C0AL;
    private static final int VERSION = 1;
    private static final int CRC = 188;
    private static final int IDENTITY_LENGTH = 72;
    private static final int IDENTITY = 76;
    private static final int PREVIOUS_HASH = 40;

    private final long number;
    private final long declaredBytes;
    private final long firstSequence;
    private final byte[] previousHash;
    private final String identity;

    /** @param previousHash 32 bytes, copied */
    public SegmentHeader(long number, long declaredBytes, long firstSequence, byte[] previousHash, String identity) {
        this.number = number;
        this.declaredBytes = declaredBytes;
        this.firstSequence = firstSequence;
        this.previousHash = previousHash.clone();
        this.identity = identity;
    }

    /** The header as bytes, ready to be written. */
    ByteBuffer encode(Digests digests) {
        byte[] name = identity.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[BYTES];
        ByteBuffer fields = ByteBuffer.wrap(bytes);
        fields.putLong(MAGIC).putInt(VERSION).putInt(BYTES);
        fields.putLong(number).putLong(declaredBytes).putLong(firstSequence).put(previousHash);
        fields.putInt(name.length).put(name);
        fields.putInt(CRC, digests.crc(bytes, 0, CRC));
        return fields.clear();
    }

    /** The header at the beginning of {@code source}; null when there is none or it is damaged. */
    static @Nullable SegmentHeader decode(ByteBuffer source, Digests digests) {
        byte[] bytes = new byte[BYTES];
        source.get(0, bytes);
        ByteBuffer fields = ByteBuffer.wrap(bytes);
        boolean whole = fields.getLong(0) == MAGIC && fields.getInt(CRC) == digests.crc(bytes, 0, CRC);
        if (!whole || fields.getInt(8) != VERSION || fields.getInt(12) != BYTES) {
            return null;
        }
        int nameBytes = fields.getInt(IDENTITY_LENGTH);
        if (nameBytes < 0 || nameBytes > IDENTITY_BYTES_MAX) {
            return null;
        }
        return new SegmentHeader(
                fields.getLong(16),
                fields.getLong(24),
                fields.getLong(32),
                Arrays.copyOfRange(bytes, PREVIOUS_HASH, PREVIOUS_HASH + FrameFormat.HASH_BYTES),
                new String(bytes, IDENTITY, nameBytes, StandardCharsets.UTF_8));
    }

    public long number() {
        return number;
    }

    /** Length of the file until it is sealed, in bytes. */
    public long declaredBytes() {
        return declaredBytes;
    }

    public long firstSequence() {
        return firstSequence;
    }

    /** SHA-256 of the last frame before this segment; not to be changed. */
    byte[] previousHash() {
        return previousHash;
    }

    public String identity() {
        return identity;
    }
}
