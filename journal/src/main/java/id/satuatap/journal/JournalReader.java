package id.satuatap.journal;

import id.satuatap.journal.internal.Chain;
import id.satuatap.journal.internal.FrameHead;
import id.satuatap.journal.internal.SegmentCursor;
import id.satuatap.journal.internal.SegmentFiles;
import id.satuatap.journal.internal.TailJudge;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records in their order and checks each of them; confined to one thread. Takes no lock and changes nothing, so it
 * may read while a server writes, in the same process or another.
 */
public final class JournalReader implements Closeable {

    private final Path folder;
    private final long fromSequence;
    private final LongSupplier bound;
    private final Chain chain = new Chain();
    private @Nullable SegmentCursor cursor;
    private boolean sealPassed;

    private JournalReader(Path folder, long fromSequence, LongSupplier bound) {
        this.folder = folder;
        this.fromSequence = fromSequence;
        this.bound = bound;
    }

    /**
     * Begins at the record that holds {@code fromSequence}; nothing beyond {@code bound} (the last durable sequence) is
     * returned. Sequences up to the bound must be there.
     */
    public static JournalReader open(Path folder, long fromSequence, LongSupplier bound) throws IOException {
        JournalReader reader = new JournalReader(folder, fromSequence, bound);
        reader.openFirst();
        return reader;
    }

    /** Reads all whole records, for a process that does not write the journal: the last may not be durable yet. */
    public static JournalReader open(Path folder, long fromSequence) throws IOException {
        return open(folder, fromSequence, () -> Long.MAX_VALUE);
    }

    /** Reads one segment alone, such as the newest day first, and nothing beyond {@code bound}. */
    public static JournalReader open(SegmentSpan span, LongSupplier bound) throws IOException {
        return open(span.folder(), span.firstSequence(), () -> Math.min(bound.getAsLong(), span.endSequence() - 1));
    }

    /** Gives every whole record from {@code fromSequence} on to {@code visitor}. */
    public static void read(Path folder, long fromSequence, RecordVisitor visitor) throws IOException {
        try (JournalReader reader = open(folder, fromSequence)) {
            Optional<JournalRecord> record = reader.next();
            while (record.isPresent()) {
                visitor.visit(record.get());
                record = reader.next();
            }
        }
    }

    private void openFirst() throws IOException {
        long number = SegmentIndex.segmentHolding(folder, fromSequence);
        if (number > 0) {
            cursor = SegmentCursor.open(folder, number, chain, false);
        }
    }

    /**
     * The next record, or nothing when there is none yet; then it may be asked again.
     *
     * @throws CorruptJournalException when the journal is damaged there
     */
    public Optional<JournalRecord> next() throws IOException {
        if (cursor == null) {
            openFirst();
        }
        while (cursor != null && chain.nextSequence() <= bound.getAsLong()) {
            if (sealPassed && !openFollowing(cursor)) {
                return Optional.empty();
            }
            SegmentCursor reading = cursor;
            switch (reading.next(bound.getAsLong())) {
                case RECORD -> {
                    if (chain.nextSequence() > fromSequence) {
                        return Optional.of(record(reading));
                    }
                }
                case SEAL -> sealPassed = true;
                case HELD -> {
                    return Optional.empty();
                }
                case END -> {
                    if (atEnd(reading)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean openFollowing(SegmentCursor sealed) throws IOException {
        long number = sealed.header().number() + 1;
        if (!SegmentFiles.exists(folder, number)) {
            return false;
        }
        SegmentCursor following = SegmentCursor.open(folder, number, chain, true);
        sealed.close();
        cursor = following;
        sealPassed = false;
        return true;
    }

    private boolean atEnd(SegmentCursor reading) throws IOException {
        boolean end = TailJudge.tornEnd(reading) >= 0;
        long due = bound.getAsLong();
        if (end && due != Long.MAX_VALUE && chain.nextSequence() <= due) {
            throw reading.corrupt("the durable record with sequence " + chain.nextSequence() + " is not there");
        }
        return end;
    }

    private JournalRecord record(SegmentCursor reading) {
        FrameHead head = reading.record();
        return new JournalRecord(
                reading.header().number(),
                head.firstSequence(),
                head.count(),
                head.epoch(),
                chain.hash(),
                reading.payload());
    }

    @Override
    public void close() throws IOException {
        if (cursor != null) {
            cursor.close();
        }
    }
}
