package id.satuatap.journal;

import java.nio.file.Path;

/**
 * The journal is damaged in a way that no crash explains, so opening it would mean another history. Nothing was changed
 * on disk.
 */
public final class CorruptJournalException extends JournalException {

    private final long segment;
    private final long offset;
    private final String reason;

    /**
     * @param segment number of the damaged segment, from 1
     * @param offset where in its file, in bytes
     */
    public CorruptJournalException(Path folder, long segment, long offset, String reason) {
        super("The journal in " + folder + " is damaged: segment " + segment + ", offset " + offset + ": " + reason
                + ". Nothing was changed. Restore a backup, or run: ./mpp journal repair " + folder
                + " (it keeps what it cuts).");
        this.segment = segment;
        this.offset = offset;
        this.reason = reason;
    }

    public long segment() {
        return segment;
    }

    public long offset() {
        return offset;
    }

    public String reason() {
        return reason;
    }
}
