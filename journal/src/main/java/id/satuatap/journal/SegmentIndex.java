package id.satuatap.journal;

import id.satuatap.journal.internal.SegmentCursor;
import id.satuatap.journal.internal.SegmentFiles;
import id.satuatap.journal.internal.SegmentHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which segment holds which sequences, read from their headers; immutable, without state. */
public final class SegmentIndex {

    private SegmentIndex() {}

    /** All segments, the oldest first. */
    public static List<SegmentSpan> oldestFirst(Path folder) throws IOException {
        List<SegmentSpan> spans = new ArrayList<>(newestFirst(folder));
        Collections.reverse(spans);
        return List.copyOf(spans);
    }

    /**
     * All segments, the newest first: the open day is read before the years behind it.
     *
     * @throws CorruptJournalException when a header is damaged
     */
    public static List<SegmentSpan> newestFirst(Path folder) throws IOException {
        List<Long> numbers = SegmentFiles.numbers(folder);
        List<SegmentSpan> spans = new ArrayList<>();
        long end = Long.MAX_VALUE;
        for (int i = numbers.size() - 1; i >= 0; i--) {
            long number = numbers.get(i);
            long first = header(folder, number).firstSequence();
            spans.add(new SegmentSpan(number, folder, first, end));
            end = first;
        }
        return List.copyOf(spans);
    }

    /** Number of the segment that holds or will hold {@code sequence}; 0 when there is no segment. */
    static long segmentHolding(Path folder, long sequence) throws IOException {
        List<Long> numbers = SegmentFiles.numbers(folder);
        for (int i = numbers.size() - 1; i > 0; i--) {
            if (header(folder, numbers.get(i)).firstSequence() <= sequence) {
                return numbers.get(i);
            }
        }
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static SegmentHeader header(Path folder, long number) throws IOException {
        SegmentHeader header = SegmentCursor.header(folder, number);
        if (header == null) {
            throw new CorruptJournalException(folder, number, 0, "its header is damaged");
        }
        return header;
    }
}
