package id.satuatap.counter.reports;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.report.ReportDaysView;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Asks the server for reports. Thread-safe; its futures never fail. */
public interface Reports {
    /** Of which days there are any. */
    CompletableFuture<Reply<ReportDaysView>> days();

    /** A day's report as a file; it may take some seconds. */
    CompletableFuture<Reply<byte[]>> file(LocalDate date, ReportFormat format, Scope scope);

    /** Asks over the LAN. */
    static Reports over(LanClient client) {
        return new Reports() {
            @Override
            public CompletableFuture<Reply<ReportDaysView>> days() {
                return client.reportDays();
            }

            @Override
            public CompletableFuture<Reply<byte[]>> file(LocalDate date, ReportFormat format, Scope scope) {
                return client.report(date, format.extension(), scope.agency());
            }
        };
    }
}
