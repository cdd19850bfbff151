package id.satuatap.counter.testing;

import id.satuatap.counter.reports.ReportFormat;
import id.satuatap.counter.reports.Reports;
import id.satuatap.counter.reports.Scope;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.protocol.report.ReportDaysView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Confined to one thread. A server that tells its days at once and gives a report when a test says so. */
public final class HeldReports implements Reports {
    private final List<String> asked = new ArrayList<>();
    private Reply<ReportDaysView> days = new Reply.Got<>(new ReportDaysView(List.of()));
    private CompletableFuture<Reply<byte[]>> open = new CompletableFuture<>();

    @Override
    public CompletableFuture<Reply<ReportDaysView>> days() {
        return CompletableFuture.completedFuture(days);
    }

    @Override
    public CompletableFuture<Reply<byte[]>> file(LocalDate date, ReportFormat format, Scope scope) {
        asked.add(date + " " + format + " " + scope.agency());
        open = new CompletableFuture<>();
        return open;
    }

    /** What was asked for: date, format, agency. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void tells(ReportDayView... known) {
        days = new Reply.Got<>(new ReportDaysView(List.of(known)));
    }

    public void isGone() {
        days = new Reply.Failed<>(WireError.of(ErrorCode.UNREACHABLE, "no server"));
    }

    public void gives(byte[] file) {
        open.complete(new Reply.Got<>(file));
    }

    public void refuses(ErrorCode code) {
        open.complete(new Reply.Failed<>(WireError.of(code, "for a test")));
    }

    /** A day that was closed, and archived. */
    public static ReportDayView closed(LocalDate date) {
        return day(date, true, true);
    }

    /** A day that goes on. */
    public static ReportDayView running(LocalDate date) {
        return day(date, false, false);
    }

    /** A day that was closed just now. */
    public static ReportDayView notArchived(LocalDate date) {
        return day(date, true, false);
    }

    private static ReportDayView day(LocalDate date, boolean complete, boolean archived) {
        return new ReportDayView(
                date,
                date.atTime(0, 30).toInstant(ZoneOffset.UTC),
                complete ? date.atTime(8, 4).toInstant(ZoneOffset.UTC) : null,
                complete,
                archived);
    }
}
