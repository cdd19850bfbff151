package id.satuatap.acceptance.bench;

import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.JournalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The second floor: the very records that a bench made, appended and flushed in groups, and nothing else. Stateless. */
final class GroupedAppend {
    private static final int RECORDS_MAX = 50_000;

    private GroupedAppend() {}

    /** @return records a second, in groups of {@code groupSize} */
    static long perSecond(Path journal, Path folder, int groupSize) throws IOException {
        List<byte[]> records = new ArrayList<>();
        JournalReader.read(journal, 1, record -> {
            if (records.size() < RECORDS_MAX) {
                records.add(record.payloadBytes());
            }
        });
        try (Journal copy = Journal.open(folder, JournalOptions.of("floor"))) {
            long start = System.nanoTime();
            for (int i = 0; i < records.size(); i++) {
                copy.append(1, 1, records.get(i));
                if (i % groupSize == groupSize - 1) {
                    copy.flush();
                }
            }
            copy.flush();
            return Math.round(records.size() / ((System.nanoTime() - start) / 1e9));
        }
    }

    /** Mean bytes of a record. */
    static int meanBytes(Path journal) throws IOException {
        long[] sum = new long[2];
        JournalReader.read(journal, 1, record -> {
            sum[0] += record.payloadBytes().length;
            sum[1]++;
        });
        return (int) Math.max(1, sum[0] / Math.max(1, sum[1]));
    }
}
