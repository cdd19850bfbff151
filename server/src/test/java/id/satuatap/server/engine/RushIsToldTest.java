package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.await;
import static id.satuatap.server.engine.EngineRun.eventually;
import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The time here stands still, so that all is a rush until nothing comes any more. */
@Timeout(180)
class RushIsToldTest {
    private final FakeTime time = new FakeTime(MONDAY_NINE);
    private final FaultyDisk disk = new FaultyDisk();

    @TempDir
    Path folder;

    @Test
    void groupsOfARushAreToldAsOneWithoutAGap() throws Exception {
        try (EngineRun run = open()) {
            int before = run.told();
            long last = lastTold(run);
            disk.hold();
            CompletableFuture<Verdict> first = press(run, "a");
            eventually(disk::somebodyWaits);
            CompletableFuture<Verdict> second = press(run, "b");
            disk.release();
            await(first);
            await(second);
            eventually(() -> lastTold(run) == run.journal.durableSequence());

            assertThat(run.commits).hasSize(before + 1);
            assertThat(run.commits.get(before).from()).isEqualTo(last + 1);
        }
    }

    @Test
    void whoeverLooksSeesNothingThatWasNotTold() throws Exception {
        try (EngineRun run = open()) {
            disk.hold();
            CompletableFuture<Verdict> pressed = press(run, "a");
            eventually(disk::somebodyWaits);
            CompletableFuture<List<Long>> looked = run.engine.read(state -> List.of(state.sequence(), lastTold(run)));
            disk.release();
            await(pressed);

            assertThat(await(looked)).containsOnly(run.journal.durableSequence());
        }
    }

    @Test
    void whatIsHeldAtTheStopIsToldBeforeTheEnd() throws Exception {
        try (EngineRun run = open()) {
            disk.hold();
            CompletableFuture<Verdict> first = press(run, "a");
            eventually(disk::somebodyWaits);
            CompletableFuture<Verdict> second = press(run, "b");
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(run.engine::close);
            eventually(() -> press(run, "c").isDone());
            disk.release();
            await(stopped);

            assertThat(await(first)).isInstanceOf(Verdict.Accepted.class);
            assertThat(await(second)).isEqualTo(new Verdict.Refused(Verdict.Refusal.STOPPING));
            assertThat(lastTold(run)).isEqualTo(run.journal.durableSequence());
        }
    }

    private EngineRun open() throws Exception {
        return EngineRun.unstarted(folder, disk, time, new Standing(time), EngineRun.hall(), EngineRun::result)
                .started()
                .open(time);
    }

    /** A flush takes no time by it, however long it is held: a slow disk would be told of at once. */
    private record Standing(MachineClock machine) implements MachineClock {
        @Override
        public Instant wallClock() {
            return machine.wallClock();
        }

        @Override
        public long monotonicNanos() {
            return 0;
        }

        @Override
        public OptionalLong stepMillis() {
            return machine.stepMillis();
        }
    }

    private static CompletableFuture<Verdict> press(EngineRun run, String id) {
        return run.send(KIOSK, id, issue("visit-" + id, ID_CARD));
    }

    private static long lastTold(EngineRun run) {
        return run.commits.get(run.commits.size() - 1).to();
    }
}
