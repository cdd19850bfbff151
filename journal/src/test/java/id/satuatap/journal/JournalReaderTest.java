package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.line;
import static id.satuatap.journal.JournalFixture.smallSegments;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {

    @TempDir
    Path folder;

    @Test
    void aReaderBesideTheWriterSeesOnlyWhatIsDurableAndGoesOnLater() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments());
                JournalReader reader = journal.reader(1)) {
            journal.append(1, 1, text("a"));
            assertThat(reader.next()).isEmpty();
            journal.flush();
            assertThat(line(reader.next().orElseThrow())).isEqualTo("1+1@1 a");
            assertThat(reader.next()).isEmpty();
            journal.append(1, 2, text("b"));
            journal.roll();
            journal.append(1, 1, text("c"));
            assertThat(line(reader.next().orElseThrow())).isEqualTo("2+2@1 b");
            assertThat(reader.next()).isEmpty();
            journal.flush();
            assertThat(line(reader.next().orElseThrow())).isEqualTo("4+1@1 c");
        }
    }

    @Test
    void anotherProcessMayReadWithoutALockWhileTheJournalIsOpen() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.append(1, 1, text("a"));
            journal.flush();
            assertThat(JournalFixture.history(folder)).containsExactly("1+1@1 a");
            assertThat(JournalVerify.verify(folder).headHash()).isEqualTo(journal.headHash());
        }
    }

    @Test
    void readingMayBeginInTheMiddleOfARecordOrOfAnySegment() throws IOException {
        writeTwentyRecordsOfTwoEvents();
        try (JournalReader reader = JournalReader.open(folder, 8)) {
            assertThat(reader.next().orElseThrow().firstSequence()).isEqualTo(7);
        }
        try (JournalReader reader = JournalReader.open(folder, 33)) {
            assertThat(reader.next().orElseThrow().firstSequence()).isEqualTo(33);
        }
        try (JournalReader reader = JournalReader.open(folder, 41)) {
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void theNewestSegmentCanBeReadFirst() throws IOException {
        writeTwentyRecordsOfTwoEvents();
        List<SegmentSpan> spans = SegmentIndex.newestFirst(folder);
        List<Long> sequences = new ArrayList<>();
        for (SegmentSpan span : spans) {
            try (JournalReader reader = JournalReader.open(span, () -> 40)) {
                Optional<JournalRecord> record = reader.next();
                assertThat(record.orElseThrow().firstSequence()).isEqualTo(span.firstSequence());
                while (record.isPresent()) {
                    assertThat(record.get().segment()).isEqualTo(span.number());
                    sequences.add(record.get().firstSequence());
                    record = reader.next();
                }
            }
        }
        assertThat(spans).hasSizeGreaterThan(2);
        assertThat(sequences).hasSize(20).doesNotHaveDuplicates();
        assertThat(SegmentIndex.oldestFirst(folder)).first().isEqualTo(spans.get(spans.size() - 1));
    }

    @Test
    void damageStopsAReaderThere() throws IOException {
        writeTwentyRecordsOfTwoEvents();
        try (FileChannel file = FileChannel.open(JournalFixture.segment(folder, 1), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1}), 420);
        }
        assertThatThrownBy(() -> JournalReader.read(folder, 1, record -> {}))
                .isInstanceOf(CorruptJournalException.class);
        try (JournalReader reader = JournalReader.open(folder, 1, () -> 40)) {
            assertThat(reader.next()).isPresent();
            assertThatThrownBy(reader::next).isInstanceOf(CorruptJournalException.class);
        }
    }

    @Test
    void aDurableRecordThatIsNotThereIsDamageNotTheEnd() throws IOException {
        writeTwentyRecordsOfTwoEvents();
        try (JournalReader reader = JournalReader.open(folder, 40, () -> 42)) {
            assertThat(reader.next()).isPresent();
            assertThatThrownBy(reader::next)
                    .isInstanceOf(CorruptJournalException.class)
                    .hasMessageContaining("the durable record with sequence 41 is not there");
        }
    }

    @Test
    void readersInOtherThreadsKeepUpWithAWriterThroughManySegments() throws Exception {
        int records = 3_000;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Journal journal =
                Journal.open(folder, smallSegments().withSegmentBytes(16 * 1024).withDisk(new QuickDisk()))) {
            Future<Long> bounded = threads.submit(() -> follow(journal.reader(1), journal, records));
            Future<Long> unlocked = threads.submit(() -> follow(JournalReader.open(folder, 1), journal, records));
            for (int i = 1; i <= records; i++) {
                journal.append(1, 1, text("record " + i));
                if (i % 7 == 0 || i == records) {
                    journal.flush();
                }
            }
            assertThat(bounded.get(30, TimeUnit.SECONDS)).isZero();
            unlocked.get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads to the end in order; returns how many records were seen before they were durable. */
    private static long follow(JournalReader from, Journal journal, int records) throws IOException {
        long early = 0;
        try (JournalReader reader = from) {
            long due = 1;
            while (due <= records && !Thread.currentThread().isInterrupted()) {
                Optional<JournalRecord> record = reader.next();
                if (record.isPresent()) {
                    early += record.get().lastSequence() > journal.durableSequence() ? 1 : 0;
                    assertThat(line(record.get())).isEqualTo(due + "+1@1 record " + due);
                    due++;
                }
            }
        }
        return early;
    }

    private void writeTwentyRecordsOfTwoEvents() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            for (int i = 0; i < 20; i++) {
                journal.append(1, 2, text("record " + i + " " + "x".repeat(50)));
                journal.flush();
            }
        }
    }
}
