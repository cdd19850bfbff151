package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.history;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random appends, flushes, rolls, reopenings and power cuts against a list in memory. The power goes at any operation
 * of the disk, within any step of going on to the next segment or of recovery itself, and takes any sectors that were
 * not forced. What a flush acknowledged stays; what came after it is a whole number of records from the front.
 */
class RandomHistoryTest {

    private static final int LIVES = 25;

    @TempDir
    Path temp;

    /** What every life of the journal must find. */
    private final List<String> acknowledged = new ArrayList<>();

    /** Appended after the last acknowledgement: may be there or not, from the front. */
    private final List<String> unsure = new ArrayList<>();

    /** More of them with {@code -Djournal.seeds=1000}. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("journal.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAcknowledgedIsThereAfterEveryPowerCut(long seed) throws IOException {
        Random chance = new Random(seed);
        Path folder = temp.resolve("journal");
        int segmentBytes = chance.nextBoolean() ? 512 : 2048;
        BrokenDisk disk = new BrokenDisk();
        for (int life = 0; life < LIVES; life++) {
            disk.goDarkAfter(chance.nextInt(4) > 0 ? chance.nextInt(60) : Long.MAX_VALUE);
            live(folder, JournalOptions.of("m").withSegmentBytes(segmentBytes).withDisk(disk), chance);
            // Without a power cut only the process died: the next one finds what was written and not yet forced.
            if (chance.nextInt(3) > 0) {
                disk.losePower(chance);
                disk = new BrokenDisk();
            }
        }
        live(folder, JournalOptions.of("m").withSegmentBytes(segmentBytes), chance);
        assertThat(JournalVerify.verify(folder).lastSequence()).isPositive();
    }

    private void live(Path folder, JournalOptions options, Random chance) throws IOException {
        try (Journal journal = Journal.open(folder, options)) {
            settle(history(folder));
            int steps = chance.nextInt(40);
            for (int step = 0; step < steps; step++) {
                step(journal, chance);
            }
            journal.flush();
            acknowledge();
        } catch (JournalFailedException | IOException e) {
            assertThat(e).as("only a dark disk stops a journal").hasStackTraceContaining("the disk is dark");
        }
    }

    private void settle(List<String> found) {
        assertThat(found).hasSizeGreaterThanOrEqualTo(acknowledged.size());
        assertThat(found.subList(0, acknowledged.size())).isEqualTo(acknowledged);
        assertThat(found.subList(acknowledged.size(), found.size()))
                .isEqualTo(unsure.subList(0, found.size() - acknowledged.size()));
        acknowledged.clear();
        acknowledged.addAll(found);
        unsure.clear();
    }

    private void acknowledge() {
        acknowledged.addAll(unsure);
        unsure.clear();
    }

    private void step(Journal journal, Random chance) {
        switch (chance.nextInt(10)) {
            case 0 -> {
                journal.roll();
                acknowledge();
            }
            case 1, 2, 3 -> {
                assertThat(journal.flush()).isEqualTo(journal.durableSequence());
                acknowledge();
            }
            default -> {
                String payload = "r".repeat(chance.nextInt(120)) + chance.nextInt();
                int count = 1 + chance.nextInt(3);
                String expected = "+" + count + "@1 " + payload;
                unsure.add(nextSequence() + expected);
                long sequence = journal.append(1, count, text(payload));
                assertThat(unsure.get(unsure.size() - 1)).isEqualTo(sequence + expected);
            }
        }
    }

    private long nextSequence() {
        List<String> all = unsure.isEmpty() ? acknowledged : unsure;
        if (all.isEmpty()) {
            return 1;
        }
        String last = all.get(all.size() - 1);
        int plus = last.indexOf('+');
        return Long.parseLong(last.substring(0, plus)) + Long.parseLong(last.substring(plus + 1, last.indexOf('@')));
    }
}
