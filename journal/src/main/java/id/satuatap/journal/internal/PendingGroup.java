package id.satuatap.journal.internal;

import java.nio.ByteBuffer;

/** The frames that the next flush will write, with the head of the hash chain; confined to the journal's thread. */
public final class PendingGroup {

    private static final int BYTES_AT_FIRST = 64 * 1024;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Digests digests = new Digests();
    private final byte[] head;
    private ByteBuffer frames = ByteBuffer.allocate(BYTES_AT_FIRST);
    private long groupStart;
    private long nextSequence;

    /** @param head SHA-256 of the last frame of the history */
    public PendingGroup(long nextSequence, byte[] head) {
        this.nextSequence = nextSequence;
        this.groupStart = nextSequence;
        this.head = head.clone();
    }

    public void addRecord(int epoch, int count, ByteBuffer payload) {
        add(new FrameHead(false, payload.remaining(), count, epoch, nextSequence, groupStart), payload);
    }

    public void addSeal(int epoch) {
        add(new FrameHead(true, 0, 0, epoch, nextSequence, groupStart), NOTHING);
    }

    private void add(FrameHead frame, ByteBuffer payload) {
        int at = frames.position();
        int length = frame.frameBytes();
        if (length > frames.remaining()) {
            frames = ByteBuffer.allocate(Math.max(2 * frames.capacity(), at + length))
                    .put(frames.flip());
        }
        FrameFormat.write(frames, at, frame, head, payload);
        frames.putInt(at + FrameFormat.CRC, digests.frameCrc(frames.array(), at, length));
        digests.hash(frames.array(), at, length, head);
        frames.position(at + length);
        nextSequence = frame.nextSequence();
    }

    /** Its frames, ready to be written; {@link #clear} must follow. */
    public ByteBuffer frames() {
        return frames.flip();
    }

    /** Begins the next group. */
    public void clear() {
        frames.clear();
        groupStart = nextSequence;
    }

    public int bytes() {
        return frames.position();
    }

    public boolean isEmpty() {
        return frames.position() == 0;
    }

    public long nextSequence() {
        return nextSequence;
    }

    /** A copy of the SHA-256 of the last frame added. */
    public byte[] head() {
        return head.clone();
    }
}
