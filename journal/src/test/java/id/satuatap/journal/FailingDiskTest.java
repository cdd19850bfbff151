package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.history;
import static id.satuatap.journal.JournalFixture.smallSegments;
import static id.satuatap.journal.JournalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {

    @TempDir
    Path folder;

    private final BrokenDisk disk = new BrokenDisk();
    private final JournalOptions options = smallSegments().withDisk(disk);

    @Test
    void aGroupCostsOneWriteAndOneForce() throws Exception {
        try (Journal journal = Journal.open(folder, options)) {
            awaitPrepared();
            int writes = disk.writes();
            int forces = disk.forces();
            journal.append(1, 1, text("a"));
            journal.append(1, 1, text("b"));
            journal.append(1, 1, text("c"));
            journal.flush();
            assertThat(disk.writes() - writes).isEqualTo(1);
            assertThat(disk.forces() - forces).isEqualTo(1);
            journal.flush();
            assertThat(disk.forces() - forces).as("nothing to flush").isEqualTo(1);
        }
    }

    @Test
    void afterAFailedForceNothingIsAcknowledgedEvenWhenTheDiskComesBack() throws Exception {
        try (Journal journal = Journal.open(folder, options)) {
            awaitPrepared();
            journal.append(1, 1, text("kept"));
            journal.flush();
            journal.append(1, 1, text("written but not forced"));
            disk.goDarkAfter(1);
            assertThatThrownBy(journal::flush).isInstanceOf(JournalFailedException.class);
            disk.goDarkAfter(Long.MAX_VALUE);
            assertThatThrownBy(() -> journal.append(1, 1, text("later"))).isInstanceOf(JournalFailedException.class);
            assertThatThrownBy(journal::flush).isInstanceOf(JournalFailedException.class);
            assertThatThrownBy(journal::roll).isInstanceOf(JournalFailedException.class);
            assertThat(journal.failed()).isTrue();
            assertThat(journal.durableSequence()).isEqualTo(1);
        }
        assertThat(history(folder)).startsWith("1+1@1 kept").doesNotContain("3+1@1 later");
    }

    @Test
    void whatRecoveryFoundOfAKilledProcessOutlivesAPowerCutRightAfterIt() throws Exception {
        for (int seed = 1; seed <= 10; seed++) {
            Path each = folder.resolve("journal-" + seed);
            BrokenDisk same = new BrokenDisk();
            JournalOptions onIt = smallSegments().withDisk(same);
            try (Journal journal = Journal.open(each, onIt)) {
                Await.until("a next segment", () -> Files.exists(each.resolve("next-segment.prepared")));
                journal.append(1, 1, text("written, not forced"));
                same.goDarkAfter(1);
                assertThatThrownBy(journal::flush).isInstanceOf(JournalFailedException.class);
            }
            same.goDarkAfter(Long.MAX_VALUE);
            try (Journal journal = Journal.open(each, onIt)) {
                assertThat(journal.durableSequence()).isEqualTo(1);
            }
            same.losePower(new Random(seed));
            assertThat(history(each)).containsExactly("1+1@1 written, not forced");
        }
    }

    @Test
    void aFullDiskIsToldLongBeforeItStopsTheJournal() throws Exception {
        int records = 0;
        try (Journal journal = Journal.open(folder, options)) {
            awaitPrepared();
            disk.fill(true);
            journal.append(1, 1, text("first"));
            journal.roll();
            Await.until(
                    "the missing next segment is told",
                    () -> journal.spaceState().kind() == SpaceState.Kind.NO_NEXT_SEGMENT);
            assertThat(journal.spaceState().reason()).contains("No space left on device");
            while (!journal.failed()) {
                records = (int) journal.durableSequence();
                try {
                    journal.append(1, 1, text("x".repeat(100)));
                    journal.flush();
                } catch (JournalFailedException e) {
                    assertThat(e).hasMessageContaining("the next segment could not be begun");
                }
            }
        }
        assertThat(records).as("the open segment still took records").isGreaterThan(4);
        disk.fill(false);
        try (Journal journal = Journal.open(folder, options)) {
            assertThat(journal.durableSequence()).isGreaterThanOrEqualTo(records);
            journal.append(1, 1, text("room again"));
            journal.flush();
        }
        assertThat(history(folder)).hasSizeGreaterThan(records);
    }

    @Test
    void lessFreeThanReservedIsLow() throws Exception {
        try (Journal journal = Journal.open(folder, options.withReservedBytes(Long.MAX_VALUE))) {
            assertThat(journal.spaceState().kind()).isEqualTo(SpaceState.Kind.LOW);
        }
        try (Journal journal = Journal.open(folder, options.withReservedBytes(0))) {
            assertThat(journal.spaceState().kind()).isEqualTo(SpaceState.Kind.OK);
        }
    }

    @Test
    void aBenchCanMakeEveryFlushSlower() throws Exception {
        JournalOptions slow = smallSegments().withDisk(new QuickDisk().withFlushDelay(Duration.ofMillis(20)));
        try (Journal journal = Journal.open(folder, slow)) {
            journal.append(1, 1, text("a"));
            long start = System.nanoTime();
            journal.flush();
            assertThat(System.nanoTime() - start)
                    .isGreaterThan(Duration.ofMillis(15).toNanos());
        }
    }

    private void awaitPrepared() throws Exception {
        Await.until("a next segment", () -> Files.exists(folder.resolve("next-segment.prepared")));
    }
}
