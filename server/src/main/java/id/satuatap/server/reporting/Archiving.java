package id.satuatap.server.reporting;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.querymodel.figures.Making;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Puts a closed day's report into the archive, and its checksums into the journal. Thread-safe. */
final class Archiving {
    private static final Principal SERVER = new Principal.OfServer("reports");

    private final FiguresDesk desk;
    private final ReportFiles files;
    private final ArchiveFolder archive;
    private final Engine engine;
    private final UnaryOperator<String> hash;

    /** @param hash of a command's content */
    Archiving(FiguresDesk desk, ReportFiles files, ArchiveFolder archive, Engine engine, UnaryOperator<String> hash) {
        this.desk = desk;
        this.files = files;
        this.archive = archive;
        this.engine = engine;
        this.hash = hash;
    }

    /**
     * All three files, each whole before its name is there; the journal hears of them when all are. Waits for the figures
     * alone; completes on the worker's or the engine's thread.
     */
    CompletableFuture<Told<List<ReportFile>>> archive(LocalDate date, Making making) throws InterruptedException {
        return desk.report(date, null, making)
                .thenLater(report -> make(date, report))
                .thenCompose(told -> told.thenLater(made -> recorded(date, made)));
    }

    private CompletableFuture<Told<List<ReportFile>>> make(LocalDate date, DailyReport report) {
        return files.make(report, List.of(ReportFormat.values()), archive.of(date), ArchiveFolder.name(date, null));
    }

    private CompletableFuture<Told<List<ReportFile>>> recorded(LocalDate date, List<ReportFile> made) {
        List<ArchivedFile> archived = made.stream()
                .map(file -> new ArchivedFile(String.valueOf(file.path().getFileName()), file.sha256(), file.bytes()))
                .toList();
        // The checksum makes the id: recording the same files twice is recording them once.
        String id = "archive-" + date + "-" + hash.apply(archived.toString());
        ServerCommand command = new ServerCommand.RecordReport(date, DailyFigures.DEFINITIONS_VERSION, archived);
        return engine.submit(new Submission(SERVER, id, hash.apply(id), command, null))
                .thenApply(verdict -> told(verdict, made));
    }

    private static Told<List<ReportFile>> told(Verdict verdict, List<ReportFile> made) {
        return verdict.match(new Verdict.Cases<>() {
            @Override
            public Told<List<ReportFile>> accepted(Verdict.Accepted accepted) {
                return new Told.Given<>(made);
            }

            @Override
            public Told<List<ReportFile>> rejected(Verdict.Rejected rejected) {
                return notRecorded(rejected);
            }

            @Override
            public Told<List<ReportFile>> refused(Verdict.Refused refused) {
                return notRecorded(refused);
            }
        });
    }

    private static Told<List<ReportFile>> notRecorded(Verdict verdict) {
        return new Told.Refused<>(ReportRefusal.WORKER_FAILED, "the journal did not take it: " + verdict);
    }
}
