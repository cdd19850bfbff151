package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.eventually;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.journal.JournalFailedException;
import id.satuatap.journal.SpaceState;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.SmallDisk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An engine whose record lies on a small file system that is filled to its last byte, and that goes on giving numbers as if
 * nobody had looked at the space in time.
 */
@Timeout(180)
class FullStoreTest {
    private static final int DISK_MEGABYTES = 4;
    private static final int PRESSES_MAX = 20_000;

    private final FakeTime time = new FakeTime(MONDAY_NINE);
    private final List<String> acknowledged = new ArrayList<>();
    private int presses;

    @RegisterExtension
    final SmallDisk disk = SmallDisk.ofMegabytes(DISK_MEGABYTES);

    @Test
    void aRecordWithoutRoomForItsNextSegmentEndsTheServerAndLosesNothing() throws Exception {
        EngineRun run = started(Disk.local());
        pressWhileThereIsRoom(run);
        fill();
        pressUntilTheEnd(run);

        assertThat(run.journal.spaceState().kind())
                .as("known long before, so that a server gives no number in time")
                .isEqualTo(SpaceState.Kind.NO_NEXT_SEGMENT);
        endsAsFull(run);

        assertThatThrownBy(() -> started(Disk.local()))
                .as("a start without room")
                .isInstanceOfSatisfying(
                        JournalFailedException.class,
                        refused -> assertThat(refused.diskFull()).isTrue());
        everythingIsThereOnceThereIsRoom();
    }

    /** A disk that promises room and has none when it comes to writing, as those do that copy on write. */
    @Test
    void aFlushForWhichTheDiskHasNoRoomEndsTheServerAndLosesNothing() throws Exception {
        EngineRun run = started(new HollowDisk());
        pressWhileThereIsRoom(run);
        fill();
        pressUntilTheEnd(run);

        endsAsFull(run);
        everythingIsThereOnceThereIsRoom();
    }

    private EngineRun started(Disk on) throws Exception {
        EngineRun run = EngineRun.unstarted(folder(), on, time, time, EngineRun.hall(), EngineRun::result)
                .started();
        return acknowledged.isEmpty() ? run.open(time) : run;
    }

    private Path folder() {
        return disk.folder().resolve("journal");
    }

    private Path filler() {
        return disk.folder().resolve("filler");
    }

    /** To the last byte. */
    private void fill() throws IOException {
        byte[] block = new byte[4096];
        boolean room = true;
        try (OutputStream file = Files.newOutputStream(filler())) {
            while (room) {
                room = written(file, block);
            }
        }
        assertThat(Files.getFileStore(disk.folder()).getUsableSpace()).isZero();
    }

    private static boolean written(OutputStream file, byte[] block) {
        try {
            file.write(block);
            return true;
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
            return false;
        }
    }

    /** However little room the last block of the journal has left, one number is given. */
    private void pressWhileThereIsRoom(EngineRun run) {
        CompletableFuture<Verdict> answer = press(run, presses++);
        eventually(answer::isDone);
        assertThat(answer.join())
                .isInstanceOfSatisfying(Verdict.Accepted.class, yes -> acknowledged.add(yes.resultJson()));
    }

    /** Numbers are taken until no press is answered any more. */
    private void pressUntilTheEnd(EngineRun run) {
        while (run.fatal.isEmpty() && presses < PRESSES_MAX) {
            CompletableFuture<Verdict> answer = press(run, presses++);
            eventually(() -> answer.isDone() || !run.fatal.isEmpty());
            if (answer.isDone() && answer.join() instanceof Verdict.Accepted yes) {
                acknowledged.add(yes.resultJson());
            }
        }
    }

    private static CompletableFuture<Verdict> press(EngineRun run, int number) {
        return run.send(KIOSK, "press-" + number, issue("visit-" + number, ID_CARD));
    }

    private static void endsAsFull(EngineRun run) throws Exception {
        assertThat(run.fatal).singleElement().isInstanceOfSatisfying(JournalFailedException.class, end -> {
            assertThat(end.diskFull()).isTrue();
            assertThat(end).hasMessageStartingWith("STORE_FULL").hasMessageContaining("Free space");
        });
        run.close();
    }

    /** The press that was never answered is sent once more and gets a number of its own. */
    private void everythingIsThereOnceThereIsRoom() throws Exception {
        Files.delete(filler());
        try (EngineRun run = started(Disk.local())) {
            Verdict late = EngineRun.await(press(run, presses - 1));

            assertThat(late).isInstanceOfSatisfying(Verdict.Accepted.class, yes -> acknowledged.add(yes.resultJson()));
            assertThat(run.numbers().stream().map(number -> "\"" + number + "\""))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }
}
