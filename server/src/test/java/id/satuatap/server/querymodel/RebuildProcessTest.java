package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.querymodel.store.Store;
import id.satuatap.server.querymodel.store.StoreFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rebuild in a process of its own gives what the server's own gives, whatever happens to it. */
@Timeout(180)
class RebuildProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final RecordEvents EVENTS = new RecordEvents(MallDays.CODEC);

    @TempDir
    Path folder;

    private Path modelFolder() {
        return folder.resolve("model");
    }

    private StoreFolder store() {
        return new StoreFolder(modelFolder());
    }

    static RebuildSettings always() {
        return new RebuildSettings(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                0,
                Duration.ofMillis(100));
    }

    private QueryModel started(MallDays days) {
        return new QueryModel(History.of(days.journal), MallDays.CODEC, modelFolder(), always()).start();
    }

    private static void becomesCurrent(QueryModel model, MallDays days) throws Exception {
        model.committed(new Commit(1, 1, 1, Instant.EPOCH, List.of()), new HallState());
        assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                .as(() -> model.progress().toString())
                .isTrue();
    }

    /** As the server itself makes it. */
    private List<String> madeByOneself(MallDays days) throws Exception {
        try (QueryModel model = new QueryModel(days.journal, MallDays.CODEC, folder.resolve("by-oneself")).start()) {
            becomesCurrent(model, days);
            return Contents.dump(model.reads().orElseThrow());
        }
    }

    private void givesTheSame(QueryModel model, MallDays days) throws Exception {
        becomesCurrent(model, days);
        assertThat(Contents.dump(model.reads().orElseThrow())).isEqualTo(madeByOneself(days));
        assertThat(store().whole().exists()).isFalse();
        assertThat(store().recent().exists()).isFalse();
    }

    private static void eventually(BooleanSupplier condition) {
        long since = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - since).as("in time").isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Optional<ProcessHandle> rebuild() {
        // Its command line is longer than what the system tells of it.
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .command()
                        .filter(program -> program.endsWith("java"))
                        .isPresent())
                .findFirst();
    }

    @Test
    void theServerTakesOverWhatAProcessMadeAndGoesOn() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 31)) {
            days.wholeDays(4, 120);
            days.openDay();
            days.random(100);
            try (QueryModel model = started(days)) {
                becomesCurrent(model, days);
                days.random(100);
                days.closeDay();
                days.wholeDays(1, 60);
                givesTheSame(model, days);
            }
        }
    }

    @Test
    void theNewestDaysAreReadAndFollowedBeforeTheWholeIsThere() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 32)) {
            days.wholeDays(3, 60);
            days.openDay();
            days.random(60);
            History history = History.of(days.journal);
            Survey survey = Survey.of(history, EVENTS, history.durable());
            try (Store recent = Store.open(store().recent().address())) {
                RecentDays.write(history, EVENTS, survey, recent, 2);
            }
            days.random(60);
            OpenStore open = new OpenStore();
            try (RecentModel model = new RecentModel(history, EVENTS, store(), open)) {
                model.take();
                while (model.step()) {
                    assertThat(open.store()).isPresent();
                }
                assertThat(Contents.count(
                                open.store().orElseThrow().reads(),
                                "SELECT COUNT(*) FROM projection_day WHERE complete"))
                        .isEqualTo(1);
                assertThat(Contents.count(open.store().orElseThrow().reads(), "SELECT MAX(sequence) FROM hall_event"))
                        .isEqualTo(days.journal.durableSequence());
                assertThat(Contents.count(open.store().orElseThrow().reads(), "SELECT COUNT(*) FROM business_day"))
                        .isEqualTo(2);
            } finally {
                open.close();
            }
        }
    }

    @Test
    void whatAKilledProcessHadMadeIsGoneOnWith() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 33)) {
            days.wholeDays(12, 250);
            CompletableFuture<RebuildProcess> started = new CompletableFuture<>();
            RebuildOrder order =
                    new RebuildOrder(days.journal.folder(), modelFolder(), days.journal.durableSequence(), false);
            try (RebuildProcess process =
                    RebuildProcess.start(always(), order, () -> killAfterTwoDays(started.join()))) {
                started.complete(process);
                eventually(() -> process.news().state() != RebuildNews.State.AT_WORK);
                assertThat(process.news().state()).isEqualTo(RebuildNews.State.DIED);
                assertThat(process.news().daysDone()).isBetween(2, 11);
            }
            try (QueryModel model = started(days)) {
                givesTheSame(model, days);
            }
        }
    }

    private static void killAfterTwoDays(RebuildProcess process) {
        if (process.news().daysDone() >= 2) {
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aProcessThatIsKilledUnderARunningServerIsStartedAgain() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 34)) {
            days.wholeDays(4, 100);
            try (QueryModel model = started(days)) {
                eventually(() -> rebuild().isPresent());
                rebuild().ifPresent(ProcessHandle::destroyForcibly);
                givesTheSame(model, days);
            }
        }
    }

    @Test
    void aServerThatStopsTakesTheProcessWithItAndTheNextGoesOn() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 35)) {
            days.wholeDays(8, 200);
            ProcessHandle process;
            try (QueryModel model = started(days)) {
                eventually(() -> model.progress().daysTotal() > 0);
                process = rebuild().orElseThrow();
            }
            assertThat(process.isAlive()).isFalse();
            try (QueryModel model = started(days)) {
                givesTheSame(model, days);
            }
        }
    }

    @Test
    void aProcessEndsWhenItsServerIsGone() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 36)) {
            days.wholeDays(8, 200);
            RebuildOrder order =
                    new RebuildOrder(days.journal.folder(), modelFolder(), days.journal.durableSequence(), true);
            Process orphan = new ProcessBuilder(always().command(order))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            orphan.getOutputStream().close();
            assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(orphan.exitValue()).isNotZero();
        }
    }

    @Test
    void whatAnInterruptedRebuildLeftAndCannotBeReadIsDropped() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 37)) {
            days.wholeDays(3, 60);
            Files.createDirectories(modelFolder());
            Files.writeString(modelFolder().resolve("rebuild.mv.db"), "no database at all");
            try (QueryModel model = started(days)) {
                givesTheSame(model, days);
            }
        }
    }

    @Test
    void whatARebuildOfAnotherHistoryLeftIsDropped() throws Exception {
        try (MallDays other = MallDays.in(folder.resolve("other"), 38);
                Store left = Store.open(store().whole().address())) {
            other.wholeDays(3, 60);
            History history = History.of(other.journal);
            try (Rebuild rebuild = new Rebuild(history, EVENTS, left, () -> {})) {
                rebuild.step();
                rebuild.step();
            }
        }
        try (MallDays days = MallDays.in(folder.resolve("journal"), 39)) {
            days.wholeDays(3, 60);
            try (QueryModel model = started(days)) {
                givesTheSame(model, days);
            }
        }
    }

    @Test
    void aRecordThatTheProcessCannotUnderstandStopsTheProjectorAndSaysWhy() throws Exception {
        try (MallDays days = MallDays.in(folder.resolve("journal"), 40)) {
            days.wholeDays(1, 50);
            days.journal.append(1, 1, "{\"events\":[\"DayOpened\"]}".getBytes(StandardCharsets.UTF_8));
            days.flush();
            try (QueryModel model = started(days)) {
                assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                        .isFalse();
                assertThat(model.progress().phase()).isEqualTo(Progress.Phase.STOPPED);
                assertThat(model.progress().reason()).contains("UnreadableRecordException");
            }
        }
    }
}
