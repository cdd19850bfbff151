package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.internal.FolderLock;
import id.satuatap.journal.internal.FrameFormat;
import id.satuatap.journal.internal.JournalScan;
import id.satuatap.journal.internal.OpenSegment;
import id.satuatap.journal.internal.PendingGroup;
import id.satuatap.journal.internal.SegmentHeader;
import id.satuatap.journal.internal.SegmentPreparer;
import id.satuatap.journal.internal.TailCutter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An append-only journal of byte records, open for writing. Confined: {@link #append}, {@link #flush} and {@link #roll}
 * belong to the first thread that calls one of them; everything else is thread-safe.
 *
 * <p>A record counts only when the {@link #flush} after it has returned. A failed flush is final: see
 * {@link JournalFailedException}.
 */
public final class Journal implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final String NO_NEXT_SEGMENT = "the next segment could not be begun";

    private final Path folder;
    private final JournalOptions options;
    private final FolderLock lock;
    private final SegmentPreparer preparer;
    private final Recovery recovery;
    private final PendingGroup group;
    private OpenSegment segment;
    private int epoch;
    private @Nullable Thread owner;
    private volatile Durable durable;
    private volatile boolean failed;
    private volatile boolean closed;

    private record Durable(long sequence, String hashHex) {}

    private Journal(Path folder, JournalOptions options, FolderLock lock, SegmentPreparer preparer) throws IOException {
        this.folder = folder;
        this.options = options;
        this.lock = lock;
        this.preparer = preparer;
        JournalScan scan = new JournalScan(folder, options.identity());
        scan.run();
        List<CutTail> cuts = new TailCutter(folder, options.disk()).settle(scan);
        this.group = new PendingGroup(scan.chain().nextSequence(), scan.chain().hash());
        this.epoch = scan.chain().epoch();
        this.durable = durablePoint();
        this.recovery = new Recovery(scan.segment(), scan.chain().records(), durable.sequence(), cuts);
        boolean resumes = scan.segment() > 0 && !scan.sealed();
        this.segment = resumes ? OpenSegment.resume(options.disk(), folder, scan) : firstSegment(scan.segment() + 1);
    }

    private OpenSegment firstSegment(long number) throws IOException {
        try {
            return beginSegment(options, preparer, number, group);
        } catch (IOException e) {
            JournalFailedException failure = failure(NO_NEXT_SEGMENT, options.segmentBytes(), e);
            if (failure.diskFull()) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Opens the journal in {@code folder}, which is made if missing: locks it, checks every byte of it, and takes out a
     * torn last group, whose bytes are kept beside it; {@link #recovery()} tells.
     *
     * @throws LockedJournalException when it is open already, here or in another process
     * @throws CorruptJournalException when it is damaged or somebody else's; nothing was changed then
     * @throws JournalFailedException when the disk has no room for what comes next
     * @throws IOException when the disk fails
     */
    public static Journal open(Path folder, JournalOptions options) throws IOException {
        Files.createDirectories(folder);
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            options.disk().forceFolder(parent);
        }
        FolderLock lock = FolderLock.acquire(folder);
        SegmentPreparer preparer = new SegmentPreparer(folder, options.disk(), options.segmentBytes());
        try {
            Journal journal = new Journal(folder, options, lock, preparer);
            preparer.prepareAhead();
            LOG.info("journal opened, folder={}, {}", folder, journal.recovery);
            return journal;
        } catch (IOException | RuntimeException e) {
            preparer.close();
            lock.close();
            throw e;
        }
    }

    private static OpenSegment beginSegment(
            JournalOptions options, SegmentPreparer preparer, long number, PendingGroup group) throws IOException {
        SegmentHeader header = new SegmentHeader(
                number, options.segmentBytes(), group.nextSequence(), group.head(), options.identity());
        return preparer.begin(header);
    }

    /** As {@link #append(int, int, ByteBuffer)}. */
    public long append(int epoch, int count, byte[] payload) {
        return append(epoch, count, ByteBuffer.wrap(payload));
    }

    /**
     * Adds a record to the current group and returns the sequence of its first event; nothing is durable before
     * {@link #flush}. When the segment is full, the group so far is flushed and the next segment begun.
     *
     * @param epoch the server's term, at least 1 and never less than before
     * @param count how many events the record holds, at least 1
     * @param payload copied; its position does not move
     * @throws IllegalArgumentException when an argument is out of range or the payload is longer than
     *     {@link JournalOptions#payloadBytesMax()}; nothing was written
     */
    public long append(int epoch, int count, ByteBuffer payload) {
        enter();
        if (count < 1) {
            throw new IllegalArgumentException("a record holds at least 1 event, not " + count);
        }
        if (epoch < this.epoch) {
            throw new IllegalArgumentException("epoch " + epoch + " after epoch " + this.epoch);
        }
        if (payload.remaining() > options.payloadBytesMax()) {
            throw new IllegalArgumentException("a record of " + payload.remaining()
                    + " bytes does not fit into a segment, which holds " + options.payloadBytesMax());
        }
        if (!segment.fits((long) group.bytes() + FrameFormat.HEADER_BYTES + payload.remaining())) {
            nextSegment();
        }
        long firstSequence = group.nextSequence();
        group.addRecord(epoch, count, payload);
        this.epoch = epoch;
        return firstSequence;
    }

    /**
     * Makes every record appended so far durable with one write and one force, and returns the durable sequence.
     *
     * @throws JournalFailedException when that failed; the journal takes nothing any more
     */
    public long flush() {
        enter();
        writeGroup();
        return durable.sequence();
    }

    /** Ends the segment, as at the day's close; the next record begins another. An empty segment goes on. */
    public void roll() {
        enter();
        if (!segment.isEmpty() || !group.isEmpty()) {
            nextSegment();
        }
    }

    private void writeGroup() {
        if (group.isEmpty()) {
            return;
        }
        // Stays set whatever happens between here and the end, an Error included.
        failed = true;
        try {
            segment.writeDurably(group.frames());
        } catch (IOException | RuntimeException e) {
            throw failure("a flush failed", group.bytes(), e);
        }
        group.clear();
        durable = durablePoint();
        failed = false;
    }

    private JournalFailedException failure(String what, long bytesWanted, Exception cause) {
        long free = freeBytes(options.disk());
        return new JournalFailedException(folder, what, free >= 0 && free < bytesWanted, cause);
    }

    private Durable durablePoint() {
        return new Durable(group.nextSequence() - 1, HexFormat.of().formatHex(group.head()));
    }

    private void nextSegment() {
        group.addSeal(epoch);
        writeGroup();
        failed = true;
        OpenSegment sealed = segment;
        try {
            segment = beginSegment(options, preparer, sealed.number() + 1, group);
        } catch (IOException | RuntimeException e) {
            throw failure(NO_NEXT_SEGMENT, options.segmentBytes(), e);
        }
        failed = false;
        finish(sealed);
        preparer.prepareAhead();
    }

    /** The history is safe without this, so its failure is no failure of the journal. */
    private void finish(OpenSegment sealed) {
        try (sealed) {
            sealed.truncateToSeal();
        } catch (IOException e) {
            LOG.warn("sealed segment keeps its unused space until the next start, segment={}", sealed.number(), e);
        }
    }

    private void enter() {
        Thread caller = Thread.currentThread();
        if (owner == null) {
            owner = caller;
        }
        if (owner != caller) {
            throw new IllegalStateException(
                    "the journal belongs to thread " + owner.getName() + ", not to " + caller.getName());
        }
        if (closed) {
            throw new IllegalStateException("the journal in " + folder + " is closed");
        }
        if (failed) {
            throw new JournalFailedException(folder);
        }
    }

    /** Sequence of the last durable event, 0 when there is none. Nothing newer may be shown to anybody. */
    public long durableSequence() {
        return durable.sequence();
    }

    /** SHA-256 of the last durable frame, 64 hexadecimal digits: it stands for the whole history before it. */
    public String headHash() {
        return durable.hashHex();
    }

    /** A flush failed: end the process. */
    public boolean failed() {
        return failed;
    }

    /** What was found at opening. */
    public Recovery recovery() {
        return recovery;
    }

    public Path folder() {
        return folder;
    }

    /** Whether the journal can go on growing; asks the disk. */
    public SpaceState spaceState() {
        long free = freeBytes(options.disk());
        String fault = preparer.fault();
        if (!fault.isEmpty()) {
            return new SpaceState(SpaceState.Kind.NO_NEXT_SEGMENT, free, fault);
        }
        return free < options.reservedBytes()
                ? new SpaceState(SpaceState.Kind.LOW, free, "less is free than " + options.reservedBytes() + " bytes")
                : new SpaceState(SpaceState.Kind.OK, free, "");
    }

    private long freeBytes(Disk disk) {
        try {
            return disk.freeBytes(folder);
        } catch (IOException e) {
            LOG.warn("free space unknown, folder={}", folder, e);
            return -1;
        }
    }

    /**
     * Reads durable records from {@code fromSequence} on, also while this journal is written; for another thread. It
     * comes to an end and goes on when more is durable.
     */
    public JournalReader reader(long fromSequence) throws IOException {
        return JournalReader.open(folder, fromSequence, this::durableSequence);
    }

    /** Lets go of the folder. What was appended after the last flush is dropped, as a crash would drop it. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (!group.isEmpty() && !failed) {
            LOG.warn("journal closed with unflushed records, bytes={}", group.bytes());
        }
        preparer.close();
        try {
            segment.close();
        } finally {
            lock.close();
        }
    }
}
