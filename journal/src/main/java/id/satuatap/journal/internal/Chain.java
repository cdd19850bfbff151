package id.satuatap.journal.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the history stands, and whether a frame continues it; confined to one thread. */
public final class Chain {

    private static final long NO_GROUP = -1;

    private final byte[] hash = new byte[FrameFormat.HASH_BYTES];
    private long nextSequence = 1;
    private long groupStart = NO_GROUP;
    private int epoch = 1;
    private long records;
    private long events;

    /** Takes the place that a segment's header names as the start; for reading that begins in the middle. */
    void startAt(SegmentHeader header) {
        nextSequence = header.firstSequence();
        System.arraycopy(header.previousHash(), 0, hash, 0, hash.length);
    }

    /** Why the header does not continue this history; null when it does. A segment begins a new group. */
    @Nullable
    String objection(SegmentHeader header) {
        groupStart = NO_GROUP;
        if (header.firstSequence() != nextSequence) {
            return "its header begins at sequence " + header.firstSequence() + " where " + nextSequence + " is due";
        }
        return Arrays.equals(header.previousHash(), hash) ? null : "its header does not continue the hash chain";
    }

    /** Why the frame does not continue this history; null when it does. */
    @Nullable
    String objection(FrameHead head, FrameWindow window, long offset) {
        if (head.firstSequence() != nextSequence) {
            return "a record with sequence " + head.firstSequence() + " where " + nextSequence + " is due";
        }
        if (!window.previousHashIs(offset, hash)) {
            return "the record with sequence " + nextSequence + " does not continue the hash chain";
        }
        boolean countFits = head.seal() ? head.count() == 0 && head.payloadBytes() == 0 : head.count() >= 1;
        boolean groupFits = head.groupStart() == nextSequence || head.groupStart() == groupStart;
        return countFits && groupFits && head.epoch() >= epoch
                ? null
                : "the fields of the record with sequence " + nextSequence + " contradict each other";
    }

    /** Goes on past a frame without objection. */
    void advance(FrameHead head, FrameWindow window, long offset) {
        window.hash(offset, head.frameBytes(), hash);
        nextSequence = head.nextSequence();
        groupStart = head.groupStart();
        epoch = head.epoch();
        if (!head.seal()) {
            records++;
            events += head.count();
        }
    }

    /** Sequence that is due next. */
    public long nextSequence() {
        return nextSequence;
    }

    public int epoch() {
        return epoch;
    }

    public long records() {
        return records;
    }

    public long events() {
        return events;
    }

    /** A copy of the last frame's SHA-256. */
    public byte[] hash() {
        return hash.clone();
    }
}
