package id.satuatap.journal.internal;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/** The two checksums of a frame, reused from frame to frame; confined to one thread. */
public final class Digests {

    private final CRC32C crc = new CRC32C();
    private final MessageDigest sha256;

    public Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** CRC32C over a frame but for the four bytes that hold it. */
    int frameCrc(byte[] bytes, int at, int frameBytes) {
        crc.reset();
        crc.update(bytes, at, FrameFormat.CRC);
        crc.update(bytes, at + FrameFormat.CRC + Integer.BYTES, frameBytes - FrameFormat.CRC - Integer.BYTES);
        return (int) crc.getValue();
    }

    int crc(byte[] bytes, int at, int length) {
        crc.reset();
        crc.update(bytes, at, length);
        return (int) crc.getValue();
    }

    /** Writes the SHA-256 of {@code [at, at + length)} into {@code hash}. */
    void hash(byte[] bytes, int at, int length, byte[] hash) {
        sha256.update(bytes, at, length);
        try {
            sha256.digest(hash, 0, FrameFormat.HASH_BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }
}
