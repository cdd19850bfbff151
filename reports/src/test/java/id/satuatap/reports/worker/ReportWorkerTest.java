package id.satuatap.reports.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.Golden;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.text.ReportLanguage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportWorkerTest {
    private static final WorkerSettings SETTINGS = WorkerSettings.ofThisProgram();
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void itMakesTheSameFilesAsThisProcessWouldAndTellsOfEach() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            List<ReportFile> told = new CopyOnWriteArrayList<>();
            ReportOrder order = order(ReportFormat.values());

            ReportOutcome outcome = ended(worker.make(order, told::add));

            assertThat(outcome).isEqualTo(new ReportOutcome.Made(told));
            assertThat(told).extracting(ReportFile::format).containsExactly(ReportFormat.values());
            ReportMaker maker = new ReportMaker();
            for (ReportFile file : told) {
                String here = Golden.hash(maker.bytes(order.report(), order.language(), file.format()));
                assertThat(Golden.hash(Files.readAllBytes(file.path()))).isEqualTo(here);
                assertThat(file.sha256()).isEqualTo(here);
            }
            assertThat(names()).containsExactlyInAnyOrder("laporan.pdf", "laporan.xlsx", "laporan.csv");
        }
    }

    @Test
    void aWorkerKilledInTheMiddleIsOneFailedReportAndTheNextIsMade() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            ReportOutcome killed = ended(worker.make(
                    order(ReportFormat.CSV, ReportFormat.PDF),
                    file -> ProcessHandle.of(worker.processId().orElseThrow())
                            .ifPresent(ProcessHandle::destroyForcibly)));

            assertThat(killed).isInstanceOfSatisfying(ReportOutcome.Failed.class, failed -> {
                assertThat(failed.code()).isEqualTo(ReportFailure.WORKER_DIED);
                assertThat(failed.reason()).contains("exit code");
            });
            assertThat(names()).doesNotContain("laporan.pdf");
            assertThat(ended(worker.make(order(ReportFormat.CSV)))).isInstanceOf(ReportOutcome.Made.class);
        }
    }

    @Test
    void aReportThatTakesTooLongFailsAndItsProcessIsEnded() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS.withTimes(60_000, 1), System::nanoTime)) {
            assertThat(code(ended(worker.make(order(ReportFormat.CSV))))).isEqualTo(ReportFailure.TIMED_OUT);
            assertThat(worker.processId()).isEmpty();
        }
    }

    /** A stopped process reads no more than a pipe holds: handing over a large order waited for it, without an end. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aWorkerThatIsStoppedBeforeALargeOrderIsEndedInTime() throws Exception {
        AtomicBoolean frozen = new AtomicBoolean();
        AtomicLong ahead = new AtomicLong();
        // Each look at this clock finds most of the time used up, once the worker has been stopped.
        LongSupplier clock =
                () -> System.nanoTime() + (frozen.get() ? ahead.addAndGet(TimeUnit.SECONDS.toNanos(59)) : 0);
        try (ReportWorker worker = new ReportWorker(SETTINGS.withTimes(60_000, 60_000), clock)) {
            ended(worker.make(order(ReportFormat.CSV)));
            signal("-STOP", worker.processId().orElseThrow());
            frozen.set(true);

            assertThat(code(ended(worker.make(largeOrder())))).isEqualTo(ReportFailure.TIMED_OUT);
            assertThat(worker.processId()).isEmpty();
        }
    }

    @Test
    @Timeout(PATIENCE_SECONDS)
    @EnabledOnOs(OS.LINUX)
    void aStoppedWorkerDoesNotKeepTheProgramFromEnding() throws Exception {
        CompletableFuture<ReportOutcome> left;
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            ended(worker.make(order(ReportFormat.CSV)));
            signal("-STOP", worker.processId().orElseThrow());
            left = worker.make(largeOrder());
        }
        assertThat(code(ended(left))).isEqualTo(ReportFailure.STOPPED);
    }

    @Test
    void anIdleWorkerIsEnded() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS.withTimes(500, 60_000), System::nanoTime)) {
            CompletableFuture<Long> process = new CompletableFuture<>();
            ended(worker.make(
                    order(ReportFormat.CSV),
                    file -> process.complete(worker.processId().orElseThrow())));

            ProcessHandle.of(process.join())
                    .ifPresent(
                            handle -> assertThat(handle.onExit()).succeedsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void anAwakenedWorkerIsThereBeforeItsFirstOrderAndMakesIt() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            worker.awaken();
            long process = startedIn(worker);

            List<Long> makers = new CopyOnWriteArrayList<>();
            ReportOutcome outcome = ended(worker.make(
                    order(ReportFormat.PDF),
                    file -> makers.add(worker.processId().orElseThrow())));

            assertThat(outcome).isInstanceOf(ReportOutcome.Made.class);
            assertThat(makers).containsExactly(process);
        }
    }

    @Test
    void anAwakenedWorkerThatGetsNoOrderIsEnded() throws Exception {
        try (ReportWorker worker = new ReportWorker(SETTINGS.withTimes(500, 60_000), System::nanoTime)) {
            worker.awaken();

            ProcessHandle.of(startedIn(worker))
                    .ifPresent(
                            handle -> assertThat(handle.onExit()).succeedsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void moreOrdersThanMayWaitAreRefusedAndWhatWaitsAtTheEndIsTold() throws Exception {
        List<CompletableFuture<ReportOutcome>> orders;
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            ReportOrder order = order(ReportFormat.CSV);
            ended(worker.make(order));
            signal("-STOP", worker.processId().orElseThrow());
            orders = Stream.generate(() -> worker.make(order))
                    .limit(SETTINGS.waitingOrders() + 3L)
                    .toList();
            assertThat(code(ended(orders.get(orders.size() - 1)))).isEqualTo(ReportFailure.TOO_BUSY);
        }
        assertThat(code(ended(orders.get(SETTINGS.waitingOrders() - 1)))).isEqualTo(ReportFailure.STOPPED);
        assertThat(orders).allMatch(CompletableFuture::isDone);
    }

    @Test
    void aProgramThatIsNotThereIsAFailedReport() throws Exception {
        WorkerSettings wrong = new WorkerSettings(
                Path.of("/nowhere/java"), SETTINGS.classPath(), List.of("-version:nothing"), 60_000, 60_000, 1);
        try (ReportWorker worker = new ReportWorker(wrong, System::nanoTime)) {
            assertThat(code(ended(worker.make(order(ReportFormat.CSV)))))
                    .isIn(ReportFailure.NOT_STARTED, ReportFailure.WORKER_DIED);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailedReportAndTheWorkerLives() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            ReportOrder order = new ReportOrder(
                    DailyReportFixture.anEmptyDay(),
                    ReportLanguage.INDONESIAN,
                    List.of(ReportFormat.CSV),
                    file.resolve("below"),
                    "laporan");

            assertThat(code(ended(worker.make(order)))).isEqualTo(ReportFailure.NOT_MADE);
            assertThat(worker.processId()).isPresent();
        }
    }

    @Test
    void aWorkerEndsWithItsParent() throws Exception {
        Process worker = new ProcessBuilder(
                        SETTINGS.java().toString(), "-cp", SETTINGS.classPath(), ReportWorkerMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        worker.getOutputStream().close();

        assertThat(worker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isZero();
    }

    @Test
    void aWorkerThatOnlyRehearsesMakesItselfReadyAndEnds() throws Exception {
        Process worker = new ProcessBuilder(
                        SETTINGS.java().toString(),
                        "-cp",
                        SETTINGS.classPath(),
                        ReportWorkerMain.class.getName(),
                        "--rehearse")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(worker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isZero();
    }

    @Test
    void anArchiveOfClassesIsUsedWhereItLiesBesideTheProgram() throws Exception {
        String classPath = folder.resolve("satu-atap.jar") + File.pathSeparator + "/elsewhere/other.jar";
        assertThat(WorkerSettings.archived(classPath)).isEmpty();

        Path archive = Files.createFile(folder.resolve("report-worker.jsa"));

        assertThat(WorkerSettings.archived(classPath)).contains("-XX:SharedArchiveFile=" + archive);
    }

    private static long startedIn(ReportWorker worker) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        OptionalLong process = worker.processId();
        while (process.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            process = worker.processId();
        }
        return process.orElseThrow();
    }

    private ReportOrder order(ReportFormat... formats) {
        return new ReportOrder(
                DailyReportFixture.anOrdinaryDay(), ReportLanguage.INDONESIAN, List.of(formats), folder, "laporan");
    }

    /** More than a pipe holds. */
    private ReportOrder largeOrder() {
        return new ReportOrder(
                DailyReportFixture.aDayOf(60), ReportLanguage.INDONESIAN, List.of(ReportFormat.CSV), folder, "besar");
    }

    private static void signal(String signal, long process) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(process))
                        .start()
                        .waitFor())
                .isZero();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .toList();
        }
    }

    private static ReportOutcome ended(CompletableFuture<ReportOutcome> outcome) throws Exception {
        return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static ReportFailure code(ReportOutcome outcome) {
        return outcome.match(new ReportOutcome.Cases<>() {
            @Override
            public ReportFailure made(ReportOutcome.Made made) {
                throw new AssertionError("made " + made);
            }

            @Override
            public ReportFailure failed(ReportOutcome.Failed failed) {
                return failed.code();
            }
        });
    }
}
