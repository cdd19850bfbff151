package id.satuatap.journal;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** One record as it lies in the journal: one command with all its events, whole or not there at all; immutable. */
public final class JournalRecord {

    private final long segment;
    private final long firstSequence;
    private final int count;
    private final int epoch;
    private final byte[] hash;
    private final byte[] payload;

    /** Takes over both arrays: the caller must not touch them afterwards. */
    public JournalRecord(long segment, long firstSequence, int count, int epoch, byte[] hash, byte[] payload) {
        this.segment = segment;
        this.firstSequence = firstSequence;
        this.count = count;
        this.epoch = epoch;
        this.hash = hash;
        this.payload = payload;
    }

    /** Number of the segment that holds it, from 1. */
    public long segment() {
        return segment;
    }

    /** Sequence of its first event; the first record of a journal has 1. */
    public long firstSequence() {
        return firstSequence;
    }

    /** Sequence of its last event. */
    public long lastSequence() {
        return firstSequence + count - 1;
    }

    /** How many events it holds, at least 1. */
    public int count() {
        return count;
    }

    /** The term of the server that wrote it, at least 1; never falls along the journal. */
    public int epoch() {
        return epoch;
    }

    /** SHA-256 of the whole frame, which holds the previous frame's: 64 hexadecimal digits. */
    public String hashHex() {
        return HexFormat.of().formatHex(hash);
    }

    /** What was appended; read-only, a new view for each call. */
    public ByteBuffer payload() {
        return ByteBuffer.wrap(payload).asReadOnlyBuffer();
    }

    /** A copy of what was appended. */
    public byte[] payloadBytes() {
        return payload.clone();
    }

    @Override
    public String toString() {
        return "JournalRecord[" + firstSequence + ".." + lastSequence() + ", epoch " + epoch + ", " + payload.length
                + " bytes]";
    }
}
