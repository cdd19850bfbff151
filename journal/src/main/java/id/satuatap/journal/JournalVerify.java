package id.satuatap.journal;

import id.satuatap.journal.internal.JournalScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/** Checks every byte of a journal: checksums, sequence, chain; changes nothing, takes no lock, without state. */
public final class JournalVerify {

    private JournalVerify() {}

    /**
     * Reads the whole journal, also while a server writes it. A folder without segments is an empty journal.
     *
     * @throws CorruptJournalException when it is damaged
     */
    public static JournalSummary verify(Path folder) throws IOException {
        JournalScan scan = new JournalScan(folder, null);
        scan.run();
        return new JournalSummary(
                Objects.requireNonNullElse(scan.identity(), ""),
                scan.segment(),
                scan.chain().records(),
                scan.chain().events(),
                scan.chain().nextSequence() - 1,
                HexFormat.of().formatHex(scan.chain().hash()),
                scan.tornBytes());
    }
}
