package id.satuatap.journal.internal;

import id.satuatap.journal.CorruptJournalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole journal from its first byte, checks everything and changes nothing; confined to one thread. After a
 * {@link CorruptJournalException} it still tells how far the history was good: repair begins there.
 */
public final class JournalScan {

    /** A sealed segment whose file goes on after the seal; {@code nonZeroEnd} is the seal's end when only zeros do. */
    record Excess(long segment, long sealEnd, long nonZeroEnd) {}

    private final Path folder;
    private final Chain chain = new Chain();
    private final List<Excess> excess = new ArrayList<>();
    private @Nullable String identity;
    private long segment;
    private long endOffset;
    private long declaredBytes;
    private boolean sealed;
    private boolean truncated;
    private long tornEnd;

    /** @param identity whose journal it must be; null for that of its first segment */
    public JournalScan(Path folder, @Nullable String identity) {
        this.folder = folder;
        this.identity = identity;
    }

    /** Reads everything. An empty or missing folder is an empty journal. */
    public void run() throws IOException {
        List<Long> numbers = SegmentFiles.numbers(folder);
        if (numbers.isEmpty()) {
            return;
        }
        long highest = numbers.get(numbers.size() - 1);
        boolean more = true;
        for (long number = 1; more; number++) {
            if (!SegmentFiles.exists(folder, number)) {
                throw new CorruptJournalException(folder, number, 0, "the segment is missing");
            }
            read(number);
            more = number < highest || (sealed && SegmentFiles.exists(folder, number + 1));
            if (truncated && !more) {
                throw new CorruptJournalException(folder, number + 1, 0, "the newest segment is missing");
            }
        }
    }

    private void read(long number) throws IOException {
        try (SegmentCursor cursor = SegmentCursor.open(folder, number, chain, true)) {
            checkIdentity(cursor);
            segment = number;
            declaredBytes = cursor.header().declaredBytes();
            endOffset = cursor.offset();
            sealed = false;
            truncated = false;
            tornEnd = -1;
            while (!sealed && tornEnd < 0) {
                SegmentCursor.Step step = cursor.next(Long.MAX_VALUE);
                endOffset = cursor.offset();
                if (step == SegmentCursor.Step.END) {
                    tornEnd = TailJudge.tornEnd(cursor);
                }
                sealed = step == SegmentCursor.Step.SEAL;
            }
            if (sealed) {
                noteExcess(cursor);
            }
        }
    }

    private void checkIdentity(SegmentCursor cursor) {
        String found = cursor.header().identity();
        if (identity == null) {
            identity = found;
        }
        if (!found.equals(identity)) {
            throw new CorruptJournalException(
                    folder,
                    cursor.header().number(),
                    0,
                    "it belongs to \"" + found + "\", not to \"" + identity + "\"; is this the right folder?");
        }
    }

    private void noteExcess(SegmentCursor cursor) throws IOException {
        long size = cursor.window().size();
        // A sealed segment is cut to its length only when the next one has its name for good.
        truncated = size < declaredBytes;
        if (size > endOffset) {
            excess.add(new Excess(segment, endOffset, cursor.window().nonZeroEnd(endOffset, size)));
        }
    }

    public Chain chain() {
        return chain;
    }

    /** Number of the last segment that could be read, 0 in an empty journal. */
    public long segment() {
        return segment;
    }

    /** Where the good frames of the last segment end, in bytes. */
    public long endOffset() {
        return endOffset;
    }

    /** Length that the last segment's header declares, in bytes. */
    public long declaredBytes() {
        return declaredBytes;
    }

    /** The last segment ends with a seal. */
    public boolean sealed() {
        return sealed;
    }

    /** Bytes of the torn tail behind the good frames, 0 when there is none. */
    public long tornBytes() {
        return Math.max(0, tornEnd - endOffset);
    }

    /** Whose journal it is; null in an empty journal of which nobody said so. */
    public @Nullable String identity() {
        return identity;
    }

    List<Excess> excess() {
        return excess;
    }
}
