package id.satuatap.journal.internal;

import id.satuatap.journal.JournalExport;
import id.satuatap.journal.JournalRecord;
import id.satuatap.journal.disk.DiskFile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Finds whole records in damaged files and writes them as JSON lines; confined to one thread. */
final class Salvage implements Closeable {

    private final DiskFile out;
    private final Digests digests = new Digests();
    private long written;
    private long records;

    Salvage(DiskFile out) {
        this.out = out;
    }

    /** Looks at every byte of a segment's file from {@code from} on; whether the records continue a chain is not asked. */
    void search(Path file, long segment, long from) throws IOException {
        try (FrameWindow window = new FrameWindow(file, digests)) {
            long end = window.size();
            long at = window.nextCandidate(from, end);
            while (at < end) {
                FrameHead head = window.frameAt(at, end);
                if (head != null && !head.seal()) {
                    write(window, at, head, segment);
                }
                at = window.nextCandidate(head == null ? at + 1 : at + head.frameBytes(), end);
            }
        }
    }

    private void write(FrameWindow window, long at, FrameHead head, long segment) throws IOException {
        byte[] hash = new byte[FrameFormat.HASH_BYTES];
        window.hash(at, head.frameBytes(), hash);
        byte[] payload = window.copy(at + FrameFormat.HEADER_BYTES, head.payloadBytes());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JournalExport.writeLine(
                new JournalRecord(segment, head.firstSequence(), head.count(), head.epoch(), hash, payload), line);
        out.write(ByteBuffer.wrap(line.toByteArray()), written);
        written += line.size();
        records++;
    }

    /** Forces the lines and returns how many there are. */
    long finish() throws IOException {
        out.force();
        return records;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
