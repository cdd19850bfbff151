package id.satuatap.reports.worker.internal;

import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.BookedAgency;
import id.satuatap.reports.daily.BookedService;
import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.reports.daily.Bookings;
import id.satuatap.reports.daily.CounterLine;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.Fairness;
import id.satuatap.reports.daily.FairnessFigures;
import id.satuatap.reports.daily.FairnessLine;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.daily.OfficerLine;
import id.satuatap.reports.daily.OvertakeLine;
import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.daily.ServiceLine;
import id.satuatap.reports.daily.Share;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import id.satuatap.reports.daily.VisitFigures;
import id.satuatap.reports.daily.VisitLine;
import id.satuatap.reports.daily.Visits;
import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.worker.ReportFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** A day that never was, with every part that a report has: what a worker makes to be ready. Stateless. */
final class Rehearsal {
    private static final String NAME = "rehearsal";
    private static final int SERVICES = 12;
    private static final Times TIMES = new Times(1, 60_000L, 60_000L, 60_000L, 60_000L);
    private static final Share SHARE = new Share(1, 1);
    private static final Figures FIGURES = new Figures(1, 1, 0, 0, 0, 0, TIMES, TIMES, TIMES, SHARE);
    private static final TurnFigures TURNS = new TurnFigures(1, 1, 0, 0, 0, 0, TIMES, TIMES, SHARE, 60_000L, 0L);

    private Rehearsal() {}

    static Request request() {
        return new Request(0, ReportLanguage.INDONESIAN, List.of(ReportFormat.values()), NAME, NAME, report());
    }

    private static DailyReport report() {
        List<ServiceLine> services = IntStream.range(0, SERVICES)
                .mapToObj(service -> new ServiceLine(NAME + service, NAME, "A", 1, FIGURES))
                .toList();
        return new DailyReport(
                head(),
                FIGURES,
                List.of(new AgencySection(NAME, NAME, FIGURES, services)),
                List.of(new CounterLine(NAME, NAME, NAME, NAME, TURNS)),
                List.of(new OfficerLine(NAME, NAME, NAME, NAME, TURNS)),
                fairness(),
                visits(),
                bookings(),
                List.of(new HourLine(8, 1, 1, 1, 60_000L), new HourLine(9, 0, 0, 0, null)));
    }

    private static Visits visits() {
        VisitFigures figures = new VisitFigures(1, 1, TIMES, TIMES);
        return new Visits(figures, List.of(new VisitLine(1, figures)));
    }

    private static Bookings bookings() {
        BookedService service = new BookedService(NAME, NAME, new BookingFigures(1, 1, 0, 0, 0));
        return Bookings.of(List.of(BookedAgency.of(NAME, NAME, List.of(service))));
    }

    private static Fairness fairness() {
        FairnessFigures figures = new FairnessFigures(1, SHARE, 1, 1, 0, 60_000L, 60_000L);
        return new Fairness(
                figures,
                List.of(new FairnessLine(NAME, NAME, figures)),
                List.of(new OvertakeLine(NAME, NAME, Instant.EPOCH, NAME, NAME, NAME, NAME, "AGED", null, 1)));
    }

    private static ReportHead head() {
        return new ReportHead(
                NAME,
                LocalDate.EPOCH,
                ZoneId.of("Asia/Jakarta"),
                "WIB",
                null,
                NAME,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                1,
                NAME,
                Instant.EPOCH,
                NAME,
                NAME,
                true);
    }
}
