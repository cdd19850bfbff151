package id.satuatap.journal.internal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The segment that takes new frames; confined to the journal's thread. */
public final class OpenSegment implements Closeable {

    private final DiskFile file;
    private final long number;
    private final long declaredBytes;
    private long offset;

    private OpenSegment(DiskFile file, long number, long declaredBytes, long offset) {
        this.file = file;
        this.number = number;
        this.declaredBytes = declaredBytes;
        this.offset = offset;
    }

    /** Goes on with an existing segment behind its last good frame. */
    public static OpenSegment resume(Disk disk, Path folder, JournalScan scan) throws IOException {
        DiskFile file = disk.open(SegmentFiles.segment(folder, scan.segment()));
        return new OpenSegment(file, scan.segment(), scan.declaredBytes(), scan.endOffset());
    }

    /**
     * Makes the prepared file a segment: its header is forced before it gets its name, so a segment by that name always
     * has a whole header.
     */
    static OpenSegment begin(Disk disk, Path folder, Path prepared, SegmentHeader header) throws IOException {
        try (DiskFile file = disk.open(prepared)) {
            file.write(header.encode(new Digests()), 0);
            file.force();
        }
        Path named = SegmentFiles.segment(folder, header.number());
        disk.rename(prepared, named);
        disk.forceFolder(folder);
        return new OpenSegment(disk.open(named), header.number(), header.declaredBytes(), SegmentHeader.BYTES);
    }

    /** Whether so many bytes of records fit and still leave room for the seal. */
    public boolean fits(long bytes) {
        return offset + bytes + FrameFormat.HEADER_BYTES <= declaredBytes;
    }

    /** One write and one force. */
    public void writeDurably(ByteBuffer frames) throws IOException {
        int length = frames.remaining();
        file.write(frames, offset);
        file.force();
        offset += length;
    }

    /** Frees what a sealed segment does not need. A crash before it is mended at the next start. */
    public void truncateToSeal() throws IOException {
        file.truncate(offset);
        file.force();
    }

    public boolean isEmpty() {
        return offset == SegmentHeader.BYTES;
    }

    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
