package id.satuatap.journal.internal;

import id.satuatap.journal.CorruptJournalException;
import java.io.IOException;

/**
 * Decides what it means that no whole frame lies where one could: the end, a torn last group, or damage; immutable,
 * without state.
 *
 * <p>A group is written only after the one before it was forced. So a whole frame of a later group behind a bad one
 * proves that the bad one was once good: damage. Whole frames of the same group prove nothing, since the sectors of one
 * write reach the disk in any order.
 *
 * <p>It may judge while a server writes. Hence the order: first everything that speaks for damage is looked at, then the
 * frame once more; what was written meanwhile is whole by then.
 */
public final class TailJudge {

    private TailJudge() {}

    /**
     * Returns one more than the last byte of the torn tail that begins at the cursor; the cursor's own offset when only
     * zeros follow, and -1 when there is a frame by now, so that the caller goes on reading.
     *
     * @throws CorruptJournalException when it is damage
     */
    public static long tornEnd(SegmentCursor cursor) throws IOException {
        FrameWindow window = cursor.window();
        long declared = cursor.header().declaredBytes();
        window.forget();
        boolean followed = SegmentFiles.exists(cursor.folder(), cursor.header().number() + 1);
        long size = window.size();
        long later = laterGroup(cursor, Math.min(size, declared));
        long end = window.nonZeroEnd(cursor.offset(), Math.min(size, declared));
        window.forget();
        if (window.frameAt(cursor.offset(), declared) != null) {
            return -1;
        }
        if (followed) {
            throw cursor.corrupt("no whole record and no seal, though another segment follows");
        }
        if (size != declared) {
            throw cursor.corrupt("the file has " + size + " bytes where its header declares " + declared);
        }
        if (later >= 0) {
            throw cursor.corrupt("a damaged record with whole later records after it, the first at offset " + later);
        }
        return end;
    }

    /** Where the first whole frame of a later group lies behind the cursor; -1 when there is none. */
    private static long laterGroup(SegmentCursor cursor, long end) throws IOException {
        FrameWindow window = cursor.window();
        long at = window.nextCandidate(cursor.offset() + 1, end);
        while (at < end) {
            FrameHead head = window.frameAt(at, end);
            if (head != null && head.groupStart() > cursor.chain().nextSequence()) {
                return at;
            }
            at = window.nextCandidate(at + 1, end);
        }
        return -1;
    }
}
