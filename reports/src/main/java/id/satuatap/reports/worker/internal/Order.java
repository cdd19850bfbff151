package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportFailure;
import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportOrder;
import id.satuatap.reports.worker.ReportOutcome;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** An order and who waits for it. Thread-safe: the outcome is given once. */
public record Order(ReportOrder order, Consumer<ReportFile> progress, CompletableFuture<ReportOutcome> outcome) {
    public void fail(ReportFailure code, String reason) {
        outcome.complete(new ReportOutcome.Failed(code, reason));
    }
}
