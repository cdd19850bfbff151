package id.satuatap.server.reporting;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.worker.ReportFailure;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportFormat;
import id.satuatap.reports.worker.ReportOrder;
import id.satuatap.reports.worker.ReportOutcome;
import id.satuatap.reports.worker.ReportWorker;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Has a report's files made by the worker; nobody waits for it. Thread-safe. */
final class ReportFiles {
    private final ReportWorker worker;

    ReportFiles(ReportWorker worker) {
        this.worker = worker;
    }

    /** Somebody will ask for files soon: the worker makes itself ready meanwhile. */
    void awaken() {
        worker.awaken();
    }

    /** Completes on the worker's thread: what follows must be short. */
    CompletableFuture<Told<List<ReportFile>>> make(
            DailyReport report, List<ReportFormat> formats, Path folder, String name) {
        return worker.make(new ReportOrder(report, ReportLanguage.INDONESIAN, formats, folder, name))
                .thenApply(ReportFiles::told);
    }

    private static Told<List<ReportFile>> told(ReportOutcome outcome) {
        return outcome.match(new ReportOutcome.Cases<>() {
            @Override
            public Told<List<ReportFile>> made(ReportOutcome.Made made) {
                return new Told.Given<>(made.files());
            }

            @Override
            public Told<List<ReportFile>> failed(ReportOutcome.Failed failed) {
                boolean busy = failed.code() == ReportFailure.TOO_BUSY;
                return new Told.Refused<>(
                        busy ? ReportRefusal.TOO_BUSY : ReportRefusal.WORKER_FAILED,
                        failed.code() + ": " + failed.reason());
            }
        });
    }
}
