package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.history;
import static id.satuatap.journal.JournalFixture.segment;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRepairTest {

    private static final JournalOptions OPTIONS =
            JournalOptions.of("m").withSegmentBytes(1024).withDisk(new QuickDisk());
    private static final int RECORD_BYTES = 68 + 12;

    @TempDir
    Path temp;

    private Path folder;
    private List<String> whole;

    /** Three segments of three records, the first two sealed. */
    @BeforeEach
    void write() throws IOException {
        folder = temp.resolve("journal");
        writeThreeSegments();
        whole = history(folder);
        assertThat(whole).hasSize(9);
    }

    private void writeThreeSegments() throws IOException {
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            for (int i = 1; i <= 9; i++) {
                journal.append(1, 1, text("{\"record\":" + i + "}"));
                journal.flush();
                if (i % 3 == 0 && i < 9) {
                    journal.roll();
                }
            }
        }
    }

    @Test
    void aSoundJournalIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(segment(folder, 3));
        assertThat(JournalRepair.repair(folder, new QuickDisk())).isEmpty();
        assertThat(Files.readAllBytes(segment(folder, 3))).isEqualTo(before);
        assertThat(JournalFixture.names(folder)).noneMatch(name -> name.startsWith("repair-"));
    }

    @Test
    void everyByteBehindTheDamageIsKeptAndReadableRecordsAreListed() throws IOException {
        byte[] first = flip(1, 192 + RECORD_BYTES + 70);
        byte[] second = Files.readAllBytes(segment(folder, 2));
        byte[] third = Files.readAllBytes(segment(folder, 3));

        RepairReport report = JournalRepair.repair(folder, new QuickDisk()).orElseThrow();

        int cutAt = 192 + RECORD_BYTES;
        assertThat(report.segment()).isEqualTo(1);
        assertThat(report.offset()).isEqualTo(cutAt);
        assertThat(report.lastSequence()).isEqualTo(1);
        assertThat(report.recordsSetAside()).isEqualTo(7);
        Path aside = report.keptIn();
        assertThat(Files.readAllBytes(aside.resolve("segment-0000000002.journal")))
                .isEqualTo(second);
        assertThat(Files.readAllBytes(aside.resolve("segment-0000000003.journal")))
                .isEqualTo(third);
        byte[] tail = Files.readAllBytes(aside.resolve("segment-0000000001.journal.from-" + cutAt));
        assertThat(tail).isEqualTo(Arrays.copyOfRange(first, cutAt, cutAt + tail.length));
        assertThat(Files.readAllLines(aside.resolve("readable.jsonl")))
                .hasSize(7)
                .first()
                .asString()
                .contains("\"firstSequence\":3,")
                .endsWith("\"record\":{\"record\":3}}");
        assertThat(Files.readString(aside.resolve("README.txt")))
                .contains("segment 1, offset " + cutAt, "segment-0000000003.journal", "readable.jsonl");
        assertItGoesOn(whole.subList(0, 1));
    }

    @Test
    void whereverTheDamageIsTheRecordsBeforeItStayAndTheOthersAreKept() throws IOException {
        for (int number = 1; number <= 3; number++) {
            writeAnew();
            long end = number == 3 ? 192 + 2 * RECORD_BYTES : Files.size(segment(folder, number));
            for (int at = 0; at < end; at += 13) {
                writeAnew();
                flip(number, at);
                RepairReport report =
                        JournalRepair.repair(folder, new QuickDisk()).orElseThrow();
                List<String> left = history(folder);
                assertThat(left).isEqualTo(whole.subList(0, left.size()));
                boolean sealOrHeader = report.recordsSetAside() + left.size() == 9;
                assertThat(sealOrHeader || report.recordsSetAside() + left.size() == 8)
                        .as("segment %d byte %d: %s", number, at, report)
                        .isTrue();
                assertItGoesOn(left);
            }
        }
    }

    @Test
    void aMissingSegmentEndsTheJournalBeforeIt() throws IOException {
        Files.delete(segment(folder, 2));
        RepairReport report = JournalRepair.repair(folder, new QuickDisk()).orElseThrow();
        assertThat(report.recordsSetAside()).isEqualTo(3);
        assertItGoesOn(whole.subList(0, 3));
    }

    @Test
    void aMissingNewestSegmentIsDamageAndCanBeRepaired() throws IOException {
        Files.delete(segment(folder, 3));
        assertThatThrownBy(() -> Journal.open(folder, OPTIONS))
                .isInstanceOf(CorruptJournalException.class)
                .hasMessageContaining("the newest segment is missing");
        assertThat(JournalRepair.repair(folder, new QuickDisk())).isPresent();
        assertItGoesOn(whole.subList(0, 6));
    }

    @Test
    void aSegmentCutShortIsRepairedToItsLength() throws IOException {
        byte[] third = Files.readAllBytes(segment(folder, 3));
        Files.write(segment(folder, 3), Arrays.copyOf(third, 192 + RECORD_BYTES + 5));
        assertThat(JournalRepair.repair(folder, new QuickDisk())).isPresent();
        assertThat(Files.size(segment(folder, 3))).isEqualTo(1024);
        assertItGoesOn(whole.subList(0, 7));
    }

    @Test
    void aRepairThatTheDiskStoppedCanBeRunAgain() throws IOException {
        boolean stopped = true;
        for (int operations = 0; stopped; operations++) {
            writeAnew();
            flip(2, 192 + 70);
            BrokenDisk disk = new BrokenDisk();
            disk.goDarkAfter(operations);
            stopped = stops(disk);
            JournalRepair.repair(folder, new QuickDisk());
            assertItGoesOn(whole.subList(0, 3));
        }
    }

    private boolean stops(BrokenDisk disk) {
        try {
            JournalRepair.repair(folder, disk);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void writeAnew() throws IOException {
        for (String name : JournalFixture.names(folder)) {
            Path file = folder.resolve(name);
            if (Files.isDirectory(file)) {
                for (String inner : JournalFixture.names(file)) {
                    Files.delete(file.resolve(inner));
                }
            }
            Files.delete(file);
        }
        writeThreeSegments();
    }

    private byte[] flip(int number, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(segment(folder, number));
        bytes[at] ^= 0x10;
        Files.write(segment(folder, number), bytes);
        return bytes;
    }

    private void assertItGoesOn(List<String> expected) throws IOException {
        assertThat(history(folder)).isEqualTo(expected);
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            assertThat(journal.durableSequence()).isEqualTo(expected.size());
            journal.append(1, 1, text("after the repair"));
            journal.flush();
        }
        assertThat(history(folder).subList(0, expected.size())).isEqualTo(expected);
        assertThat(history(folder)).hasSize(expected.size() + 1);
    }
}
