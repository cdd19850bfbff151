package id.satuatap.journal;

import static id.satuatap.journal.JournalFixture.smallSegments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes and real kills. */
class ProcessTest {

    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessAcknowledgedIsThereInItsOrder() throws Exception {
        Random chance = new Random(20261122);
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        long acknowledged = 0;
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                acknowledged = Math.max(acknowledged, writeUntilKilled(killer, chance));
                long[] last = new long[1];
                JournalReader.read(folder, 1, record -> {
                    assertThat(record.firstSequence()).isEqualTo(last[0] + 1);
                    last[0] = record.lastSequence();
                });
                assertThat(last[0]).as("read back after kill %d", kill).isGreaterThanOrEqualTo(acknowledged);
            }
        } finally {
            killer.shutdownNow();
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThat(journal.durableSequence()).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** Returns the last sequence that the child said was durable; the pipe holds it even when the child is dead. */
    private long writeUntilKilled(ScheduledExecutorService killer, Random chance) throws Exception {
        long acknowledged = 0;
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder);
                BufferedReader output = child.output()) {
            String line = output.readLine();
            var unused = killer.schedule(child::kill, chance.nextInt(150), TimeUnit.MILLISECONDS);
            while (line != null) {
                acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Long.parseLong(line));
                line = output.readLine();
            }
        }
        return acknowledged;
    }

    @Test
    void aSecondProcessIsKeptOutAndToldWhoIsInside() throws Exception {
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder);
                BufferedReader output = child.output()) {
            assertThat(output.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> Journal.open(folder, smallSegments()))
                    .isInstanceOf(LockedJournalException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + child.process().pid());
            assertThatThrownBy(() -> JournalRepair.repair(folder, new QuickDisk()))
                    .isInstanceOf(LockedJournalException.class);
        }
        Journal.open(folder, smallSegments()).close();
    }

    @Test
    void theSameProcessIsKeptOutTooAndThatDoesNotOpenTheDoorForOthers() throws Exception {
        try (Journal journal = Journal.open(folder, smallSegments())) {
            assertThatThrownBy(() -> Journal.open(folder, smallSegments())).isInstanceOf(LockedJournalException.class);
            try (ChildJvm child = ChildJvm.start(WritingChild.class, folder);
                    BufferedReader output = child.output()) {
                assertThat(output.readLine())
                        .as("the other process must not get in")
                        .isNull();
            }
            assertThat(journal.durableSequence()).isZero();
        }
        Journal.open(folder, smallSegments()).close();
    }

    @Test
    void verifyWorksBesideAWritingProcess() throws IOException {
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder);
                BufferedReader output = child.output()) {
            long said = 0;
            while (said < 500) {
                said = Long.parseLong(output.readLine());
                if (said % 5 == 0) {
                    assertThat(JournalVerify.verify(folder).lastSequence()).isGreaterThanOrEqualTo(said);
                }
            }
        }
    }
}
