package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.history;
import static id.satuatap.journal.JournalFixture.names;
import static id.satuatap.journal.JournalFixture.segment;
import static id.satuatap.journal.JournalFixture.smallSegments;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path temp;

    Path folder;

    @BeforeEach
    void folder() {
        folder = temp.resolve("journal");
    }

    @Test
    void anEmptyFolderBecomesAnEmptyJournal() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThat(journal.durableSequence()).isZero();
            assertThat(journal.headHash()).isEqualTo("0".repeat(64));
            assertThat(journal.recovery().clean()).isTrue();
        }
        assertThat(history(folder)).isEmpty();
    }

    @Test
    void sequencesCountEventsFromOneWithoutGapsAlsoAfterAReopen() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThat(journal.append(1, 1, text("a"))).isEqualTo(1);
            assertThat(journal.append(1, 3, text("b"))).isEqualTo(2);
            assertThat(journal.flush()).isEqualTo(4);
        }
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThat(journal.durableSequence()).isEqualTo(4);
            assertThat(journal.append(2, 2, text("c"))).isEqualTo(5);
            assertThat(journal.flush()).isEqualTo(6);
        }
        assertThat(history(folder)).containsExactly("1+1@1 a", "2+3@1 b", "5+2@2 c");
    }

    @Test
    void nothingIsDurableBeforeTheFlushAndNothingUnflushedSurvivesTheClose() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.append(1, 1, text("kept"));
            journal.flush();
            journal.append(1, 1, text("dropped"));
            assertThat(journal.durableSequence()).isEqualTo(1);
        }
        assertThat(history(folder)).containsExactly("1+1@1 kept");
    }

    @Test
    void aFullSegmentIsSealedCutToItsLengthAndFollowedByTheNext() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            for (int i = 0; i < 10; i++) {
                journal.append(1, 1, text("record " + i + " " + "x".repeat(150)));
                journal.flush();
            }
        }
        assertThat(history(folder)).hasSize(10);
        assertThat(Files.size(segment(folder, 1))).isLessThan(JournalFixture.SEGMENT_BYTES);
        assertThat(names(folder)).contains("segment-0000000003.journal");
    }

    @Test
    void aGroupThatCrossesASegmentIsWholeAfterItsFlush() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            for (int i = 0; i < 10; i++) {
                journal.append(1, 1, text("record " + i + " " + "x".repeat(150)));
            }
            assertThat(journal.flush()).isEqualTo(10);
        }
        assertThat(history(folder)).hasSize(10);
    }

    @Test
    void rollBeginsASegmentForTheDayButNeverAnEmptyOne() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.roll();
            journal.append(1, 1, text("first day"));
            journal.roll();
            journal.roll();
            journal.append(1, 1, text("second day"));
            journal.flush();
        }
        assertThat(SegmentIndex.newestFirst(folder))
                .extracting(SegmentSpan::number, SegmentSpan::firstSequence, SegmentSpan::endSequence)
                .containsExactly(tuple(2L, 2L, Long.MAX_VALUE), tuple(1L, 1L, 2L));
    }

    @Test
    void theHeadHashOutlivesAReopenAndChangesWithEveryRecord() throws IOException {
        String first;
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.append(1, 1, text("a"));
            journal.flush();
            first = journal.headHash();
        }
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThat(journal.headHash()).isEqualTo(first);
            journal.append(1, 1, text("a"));
            journal.flush();
            assertThat(journal.headHash()).isNotEqualTo(first);
        }
    }

    @Test
    void aRecordLongerThanASegmentIsRefusedBeforeAnythingIsWritten() throws IOException {
        JournalOptions options = smallSegments();
        try (Journal journal = Journal.open(folder, options)) {
            journal.append(1, 1, text("before"));
            assertThatThrownBy(() -> journal.append(1, 1, new byte[options.payloadBytesMax() + 1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not fit into a segment");
            journal.append(1, 1, new byte[options.payloadBytesMax()]);
            journal.append(1, 1, text("after"));
            journal.flush();
        }
        assertThat(history(folder)).hasSize(3).first().isEqualTo("1+1@1 before");
    }

    @Test
    void argumentsOutOfRangeAreRefused() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.append(3, 1, text("epoch 3"));
            assertThatThrownBy(() -> journal.append(3, 0, text("no event")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> journal.append(2, 1, text("older epoch")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void onlyOneThreadMayWrite() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Journal journal = Journal.open(folder, smallSegments())) {
            other.submit(() -> journal.append(1, 1, text("mine"))).get();
            assertThatThrownBy(() -> journal.append(1, 1, text("not mine")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("belongs to thread");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aFolderWithAnotherIdentityIsRefused() throws IOException {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            journal.append(1, 1, text("a"));
            journal.flush();
        }
        assertThatThrownBy(() -> Journal.open(folder, JournalOptions.of("mpp-jogja")))
                .isInstanceOf(CorruptJournalException.class)
                .hasMessageContaining("belongs to \"mpp-sleman\", not to \"mpp-jogja\"");
        assertThat(history(folder)).hasSize(1);
    }

    /** Such a segment looks as if it was cut to its length already, and was taken for one whose successor is lost. */
    @Test
    void aCrashBehindASealAtTheVeryEndOfASegmentIsNoDamage() throws IOException {
        JournalOptions options = smallSegments();
        try (Journal journal = Journal.open(folder, options)) {
            journal.append(1, 1, new byte[options.payloadBytesMax()]);
            journal.roll();
        }
        assertThat(Files.size(segment(folder, 1))).isEqualTo(JournalFixture.SEGMENT_BYTES);
        Files.delete(segment(folder, 2));
        try (Journal journal = Journal.open(folder, options)) {
            assertThat(journal.append(1, 1, text("goes on"))).isEqualTo(2);
            journal.flush();
        }
        assertThat(history(folder)).hasSize(2);
    }
}
