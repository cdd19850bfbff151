package id.satuatap.journal.internal;

import id.satuatap.journal.CorruptJournalException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Walks the frames of one segment and checks each of them; confined to one thread. */
public final class SegmentCursor implements Closeable {

    /** What lies at the cursor. */
    public enum Step {
        /** A record, which the cursor has now passed. */
        RECORD,
        /** The seal, which the cursor has now passed: the next segment follows. */
        SEAL,
        /** A whole record beyond the bound; not passed. */
        HELD,
        /** No whole frame: the end, a torn tail or damage. */
        END
    }

    private final Path folder;
    private final long number;
    private final Chain chain;
    private final FrameWindow window;
    private final SegmentHeader header;
    private long offset = SegmentHeader.BYTES;
    private @Nullable FrameHead passed;

    private SegmentCursor(Path folder, long number, Chain chain, FrameWindow window, SegmentHeader header) {
        this.folder = folder;
        this.number = number;
        this.chain = chain;
        this.window = window;
        this.header = header;
    }

    /**
     * Opens a segment at its first frame.
     *
     * @param continues whether the segment must continue {@code chain}; otherwise the chain starts at its header
     * @throws CorruptJournalException when its header is damaged or does not continue the chain
     */
    public static SegmentCursor open(Path folder, long number, Chain chain, boolean continues) throws IOException {
        FrameWindow window = new FrameWindow(SegmentFiles.segment(folder, number), new Digests());
        try {
            SegmentHeader header = window.header();
            if (header == null) {
                throw new CorruptJournalException(folder, number, 0, "its header is damaged");
            }
            if (header.number() != number) {
                throw new CorruptJournalException(
                        folder, number, 0, "its header says that it is segment " + header.number());
            }
            if (!continues) {
                chain.startAt(header);
            }
            String objection = chain.objection(header);
            if (objection != null) {
                throw new CorruptJournalException(folder, number, 0, objection);
            }
            return new SegmentCursor(folder, number, chain, window, header);
        } catch (IOException | RuntimeException e) {
            window.close();
            throw e;
        }
    }

    /** Reads the header alone; null when it is damaged. */
    public static @Nullable SegmentHeader header(Path folder, long number) throws IOException {
        try (FrameWindow window = new FrameWindow(SegmentFiles.segment(folder, number), new Digests())) {
            return window.header();
        }
    }

    /**
     * Passes the next frame if it is whole and ends at or before {@code boundSequence}.
     *
     * @throws CorruptJournalException when a whole frame does not continue the history: no crash does that
     */
    public Step next(long boundSequence) throws IOException {
        FrameHead head = window.frameAt(offset, header.declaredBytes());
        if (head == null) {
            // What was read ahead may be older than what was written since: whoever follows a writer must not judge the
            // whole rest of the file each time.
            window.forget();
            head = window.frameAt(offset, header.declaredBytes());
        }
        if (head == null) {
            window.forget();
            return Step.END;
        }
        String objection = chain.objection(head, window, offset);
        if (objection != null) {
            throw corrupt(objection);
        }
        if (head.nextSequence() - 1 > boundSequence) {
            return Step.HELD;
        }
        chain.advance(head, window, offset);
        offset += head.frameBytes();
        passed = head;
        return head.seal() ? Step.SEAL : Step.RECORD;
    }

    /** The record that {@link #next} has just passed. */
    public FrameHead record() {
        if (passed == null) {
            throw new IllegalStateException("no record was passed yet");
        }
        return passed;
    }

    /** A copy of the payload of the record that {@link #next} has just passed. */
    public byte[] payload() {
        int length = record().payloadBytes();
        return window.copy(offset - length, length);
    }

    public CorruptJournalException corrupt(String reason) {
        return new CorruptJournalException(folder, number, offset, reason);
    }

    public SegmentHeader header() {
        return header;
    }

    /** Where the next frame is due, in bytes. */
    public long offset() {
        return offset;
    }

    public Chain chain() {
        return chain;
    }

    Path folder() {
        return folder;
    }

    FrameWindow window() {
        return window;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
