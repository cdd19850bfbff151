package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.SmallDisk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A query model whose disk is full while it is made anew: it says so, and goes on once there is room. */
@Timeout(180)
class RebuildOnFullDiskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @RegisterExtension
    final SmallDisk disk = SmallDisk.ofMegabytes(48);

    @Test
    void aRebuildWithoutRoomSaysSoAndGoesOnByItselfOnceThereIsSome() throws Exception {
        Path filler = disk.folder().resolve("filler");
        fill(filler);
        try (MallDays days = MallDays.in(folder.resolve("journal"), 41)) {
            days.wholeDays(4, 100);
            try (QueryModel model = new QueryModel(
                            History.of(days.journal),
                            MallDays.CODEC,
                            disk.folder().resolve("model"),
                            RebuildProcessTest.always())
                    .start()) {
                long since = System.nanoTime();
                while (model.progress().reason().isEmpty()) {
                    assertThat(System.nanoTime() - since).as("in time").isLessThan(PATIENCE.toNanos());
                    LockSupport.parkNanos(1_000_000);
                }
                assertThat(model.progress().phase()).isEqualTo(Progress.Phase.REBUILDING);
                assertThat(model.awaitSequence(days.journal.durableSequence(), Duration.ofMillis(1)))
                        .isFalse();
                Files.delete(filler);
                assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                        .as(() -> model.progress().toString())
                        .isTrue();
                assertThat(Contents.dump(model.reads().orElseThrow())).isEqualTo(byOneself(days));
            }
        }
    }

    private List<String> byOneself(MallDays days) throws Exception {
        try (QueryModel model = new QueryModel(days.journal, MallDays.CODEC, folder.resolve("by-oneself")).start()) {
            assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                    .isTrue();
            return Contents.dump(model.reads().orElseThrow());
        }
    }

    /** To the last byte. */
    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        boolean room = true;
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (room) {
                file.write(block);
            }
        } catch (IOException full) {
            room = false;
        }
        assertThat(room).isFalse();
    }
}
