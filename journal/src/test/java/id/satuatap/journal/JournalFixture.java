package id.satuatap.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small journals and ways to look at them. */
final class JournalFixture {

    static final String MALL = "mpp-sleman";
    static final int SEGMENT_BYTES = 1024;

    private JournalFixture() {}

    static JournalOptions smallSegments() {
        return JournalOptions.of(MALL).withSegmentBytes(SEGMENT_BYTES);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every record of a journal that nobody writes, as "sequence+count@epoch payload". */
    static List<String> history(Path folder) {
        List<String> records = new ArrayList<>();
        try {
            JournalReader.read(folder, 1, record -> records.add(line(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    static String line(JournalRecord record) {
        return record.firstSequence() + "+" + record.count() + "@" + record.epoch() + " "
                + new String(record.payloadBytes(), StandardCharsets.UTF_8);
    }

    static Path segment(Path folder, int number) {
        return folder.resolve(String.format("segment-%010d.journal", number));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
