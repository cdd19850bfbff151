package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.internal.FrameFormat;
import id.satuatap.journal.internal.SegmentHeader;
import java.nio.charset.StandardCharsets;

/**
 * How a journal is kept; immutable.
 *
 * @param identity whose journal it is (the mall's or the kiosk's id), at most 96 bytes of UTF-8; written into each
 *     segment, and a folder with another identity is refused
 * @param segmentBytes size of each new segment file; existing segments keep theirs
 * @param reservedBytes below this much free space {@link SpaceState} says LOW
 * @param disk where it is written
 */
public record JournalOptions(String identity, int segmentBytes, long reservedBytes, Disk disk) {

    public static final int DEFAULT_SEGMENT_BYTES = 16 * 1024 * 1024;
    public static final long DEFAULT_RESERVED_BYTES = 500L * 1024 * 1024;
    private static final int SEGMENT_BYTES_MIN = 512;
    private static final int SEGMENT_BYTES_MAX = 256 * 1024 * 1024;

    public JournalOptions {
        if (identity.getBytes(StandardCharsets.UTF_8).length > SegmentHeader.IDENTITY_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "identity is longer than " + SegmentHeader.IDENTITY_BYTES_MAX + " bytes: " + identity);
        }
        if (segmentBytes < SEGMENT_BYTES_MIN || segmentBytes > SEGMENT_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "segmentBytes must be " + SEGMENT_BYTES_MIN + " to " + SEGMENT_BYTES_MAX + ", not " + segmentBytes);
        }
    }

    /** Segments of 16 MiB, 500 MiB held free, on this machine's file system. */
    public static JournalOptions of(String identity) {
        return new JournalOptions(identity, DEFAULT_SEGMENT_BYTES, DEFAULT_RESERVED_BYTES, Disk.local());
    }

    public JournalOptions withSegmentBytes(int bytes) {
        return new JournalOptions(identity, bytes, reservedBytes, disk);
    }

    public JournalOptions withReservedBytes(long bytes) {
        return new JournalOptions(identity, segmentBytes, bytes, disk);
    }

    public JournalOptions withDisk(Disk other) {
        return new JournalOptions(identity, segmentBytes, reservedBytes, other);
    }

    /** The longest payload that a segment of this size can hold, in bytes. */
    public int payloadBytesMax() {
        return segmentBytes - SegmentHeader.BYTES - 2 * FrameFormat.HEADER_BYTES;
    }
}
