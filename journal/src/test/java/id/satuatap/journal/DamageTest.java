package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.history;
import static id.satuatap.journal.JournalFixture.segment;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte cut, every bit flipped, every sector of a group lost: the result is the same history, or the last group cut
 * and told, or a refusal that changes nothing. Never another history, never another exception.
 */
class DamageTest {

    private static final int SEGMENT_BYTES = 512;
    private static final JournalOptions OPTIONS =
            JournalOptions.of("m").withSegmentBytes(SEGMENT_BYTES).withDisk(new QuickDisk());

    private enum Outcome {
        SAME,
        LAST_GROUP_CUT,
        REFUSED
    }

    @TempDir
    Path temp;

    private Path folder;
    private Map<Path, byte[]> sound;
    private List<String> wholeHistory;
    private int recordsBeforeLastGroup;
    private long lastGroupOffset;

    /** Two segments, the first sealed; groups of 1, 2 | 1 and 2 records. */
    @BeforeEach
    void write() throws IOException {
        folder = temp.resolve("journal");
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            journal.append(1, 1, text("one"));
            journal.flush();
            journal.append(1, 2, text("two"));
            journal.append(1, 1, text("three"));
            journal.flush();
            journal.roll();
            journal.append(2, 1, text("four"));
            journal.flush();
            lastGroupOffset = 192 + 68 + 4;
            recordsBeforeLastGroup = 4;
            journal.append(2, 3, text("five, longer than a sector is"));
            journal.append(2, 1, text("six"));
            journal.flush();
        }
        wholeHistory = history(folder);
        sound = content();
        assertThat(wholeHistory).hasSize(6);
        assertThat(sound).hasSize(2);
    }

    @Test
    void aSegmentCutAtAnyByteIsRefused() throws IOException {
        for (Path file : sound.keySet()) {
            for (int length = 0; length < sound.get(file).length; length++) {
                damage(file, Arrays.copyOf(sound.get(file), length));
                assertThat(open()).as("%s cut to %d", file, length).isEqualTo(Outcome.REFUSED);
            }
        }
    }

    @Test
    void aSegmentWithBytesBehindItsEndIsNeverAnotherHistory() throws IOException {
        for (Path file : sound.keySet()) {
            byte[] longer = Arrays.copyOf(sound.get(file), sound.get(file).length + 100);
            Arrays.fill(longer, longer.length - 100, longer.length, (byte) 0x5A);
            damage(file, longer);
            open();
        }
    }

    @Test
    void anyFlippedBitGivesTheSameHistoryOrTheLastGroupCutOrARefusal() throws IOException {
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        for (Path file : sound.keySet()) {
            for (int bit = 0; bit < sound.get(file).length * Byte.SIZE; bit++) {
                byte[] flipped = sound.get(file).clone();
                flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                damage(file, flipped);
                Outcome outcome = open();
                outcomes.merge(outcome, 1, Integer::sum);
                boolean lastGroup = file.equals(segment(folder, 2)) && bit / Byte.SIZE >= lastGroupOffset;
                assertThat(outcome == Outcome.REFUSED)
                        .as("%s bit %d", file, bit)
                        .isEqualTo(!lastGroup);
            }
        }
        assertThat(outcomes).containsOnlyKeys(Outcome.values());
    }

    @Test
    void aTornLastGroupIsCutWhicheverOfItsSectorsReachedTheDisk() throws IOException {
        Path last = segment(folder, 2);
        int sectorBytes = 32;
        int from = (int) lastGroupOffset;
        int bytes = 2 * 68 + "five, longer than a sector is".length() + "six".length();
        int sectors = (bytes + sectorBytes - 1) / sectorBytes;
        for (int landed = 0; landed < 1 << sectors; landed++) {
            byte[] torn = sound.get(last).clone();
            for (int sector = 0; sector < sectors; sector++) {
                if ((landed & 1 << sector) == 0) {
                    int start = from + sector * sectorBytes;
                    Arrays.fill(torn, start, Math.min(start + sectorBytes, from + bytes), (byte) 0);
                }
            }
            damage(last, torn);
            assertThat(open()).as("sectors %s", Integer.toBinaryString(landed)).isNotEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void zerosFromAnyByteOfTheLastGroupOnCutIt() throws IOException {
        Path last = segment(folder, 2);
        for (int from = (int) lastGroupOffset; from < SEGMENT_BYTES; from++) {
            byte[] zeroed = sound.get(last).clone();
            Arrays.fill(zeroed, from, zeroed.length, (byte) 0);
            damage(last, zeroed);
            assertThat(open()).as("zeros from %d", from).isNotEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void aMissingSegmentIsRefusedFirstOrLast() throws IOException {
        for (Path file : sound.keySet()) {
            restore();
            Files.delete(file);
            assertThat(open()).as("%s missing", file).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void segmentsThatChangedPlacesAreRefused() throws IOException {
        restore();
        Files.write(segment(folder, 1), sound.get(segment(folder, 2)));
        Files.write(segment(folder, 2), sound.get(segment(folder, 1)));
        assertThat(open()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aJournalThatWasCutTakesRecordsAgainAndKeepsTheBytes() throws IOException {
        Path last = segment(folder, 2);
        byte[] flipped = sound.get(last).clone();
        flipped[(int) lastGroupOffset + 70] ^= 1;
        damage(last, flipped);
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            CutTail cut = journal.recovery().cuts().get(0);
            assertThat(cut.segment()).isEqualTo(2);
            assertThat(cut.offset()).isEqualTo(lastGroupOffset);
            assertThat(Files.readAllBytes(cut.keptIn()))
                    .isEqualTo(Arrays.copyOfRange(flipped, (int) cut.offset(), (int) (cut.offset() + cut.bytes())));
            journal.append(2, 1, text("after the cut"));
            journal.flush();
        }
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            assertThat(journal.recovery().clean()).isTrue();
        }
        assertThat(history(folder))
                .startsWith(wholeHistory.subList(0, recordsBeforeLastGroup).toArray(String[]::new))
                .endsWith("6+1@2 after the cut");
    }

    private void restore() throws IOException {
        for (String name : JournalFixture.names(folder)) {
            if (name.startsWith("cut-")) {
                Files.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private void damage(Path file, byte[] bytes) throws IOException {
        restore();
        Files.write(file, bytes);
    }

    private Map<Path, byte[]> content() throws IOException {
        Map<Path, byte[]> content = new TreeMap<>();
        for (String name : JournalFixture.names(folder)) {
            if (!name.equals("lock") && !name.startsWith("next-segment")) {
                content.put(folder.resolve(name), Files.readAllBytes(folder.resolve(name)));
            }
        }
        return content;
    }

    /** Bytes as characters: quick to compare. */
    private static Map<Path, String> fingerprint(Map<Path, byte[]> content) {
        Map<Path, String> fingerprint = new TreeMap<>();
        content.forEach((file, bytes) -> fingerprint.put(file, new String(bytes, StandardCharsets.ISO_8859_1)));
        return fingerprint;
    }

    /** Opens the damaged journal and checks all that must hold whatever the damage. */
    private Outcome open() throws IOException {
        Map<Path, byte[]> before = content();
        try (Journal journal = Journal.open(folder, OPTIONS)) {
            List<String> found = history(folder);
            if (found.equals(wholeHistory)) {
                return Outcome.SAME;
            }
            assertThat(found).hasSizeGreaterThanOrEqualTo(recordsBeforeLastGroup);
            assertThat(found).isEqualTo(wholeHistory.subList(0, found.size()));
            boolean nothingOfItLanded = before.get(segment(folder, 2)).length == SEGMENT_BYTES
                    && onlyZeros(before.get(segment(folder, 2)), lastByteOf(found));
            assertThat(journal.recovery().clean()).isEqualTo(nothingOfItLanded);
            return Outcome.LAST_GROUP_CUT;
        } catch (CorruptJournalException e) {
            assertThat(fingerprint(content())).as("a refusal changes nothing").isEqualTo(fingerprint(before));
            assertThat(e.getMessage()).contains("segment " + e.segment(), "offset " + e.offset(), "journal repair");
            return Outcome.REFUSED;
        } catch (RuntimeException e) {
            return fail("neither opened nor refused", e);
        }
    }

    private int lastByteOf(List<String> found) {
        int at = 192;
        for (String line : found.subList(3, found.size())) {
            at += 68 + line.substring(line.indexOf(' ') + 1).length();
        }
        return at;
    }

    private static boolean onlyZeros(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
