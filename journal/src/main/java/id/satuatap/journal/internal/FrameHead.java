package id.satuatap.journal.internal;

/** The fixed fields of a frame, without its place and hash; immutable. Meaning: {@link FrameFormat}. */
public record FrameHead(boolean seal, int payloadBytes, int count, int epoch, long firstSequence, long groupStart) {

    public int frameBytes() {
        return FrameFormat.HEADER_BYTES + payloadBytes;
    }

    /** Sequence that follows this frame. */
    public long nextSequence() {
        return firstSequence + count;
    }
}
