package id.satuatap.reports.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.Golden;
import id.satuatap.reports.daily.DailyReportFixture;
import id.satuatap.reports.text.ReportLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    void moreOrdersThanMayWaitAreRefusedAndWhatWaitsAtTheEndIsTold() throws Exception {
        List<CompletableFuture<ReportOutcome>> orders;
        try (ReportWorker worker = new ReportWorker(SETTINGS, System::nanoTime)) {
            orders = Stream.generate(() -> worker.make(order(ReportFormat.CSV)))
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

    private ReportOrder order(ReportFormat... formats) {
        return new ReportOrder(
                DailyReportFixture.anOrdinaryDay(), ReportLanguage.INDONESIAN, List.of(formats), folder, "laporan");
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
