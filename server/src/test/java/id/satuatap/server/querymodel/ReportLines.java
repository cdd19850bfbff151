package id.satuatap.server.querymodel;

import id.satuatap.reports.daily.BookingFigures;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.FairnessFigures;
import id.satuatap.reports.daily.Figures;
import id.satuatap.reports.daily.OvertakeLine;
import id.satuatap.reports.daily.Share;
import id.satuatap.reports.daily.Times;
import id.satuatap.reports.daily.TurnFigures;
import id.satuatap.reports.daily.VisitFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A report as lines, to be compared with those of {@link PlainReport}. Stateless. */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(DailyReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("head " + report.head().journalSequence() + " "
                + report.head().journalHead() + " " + report.head().complete());
        lines.add("mall " + text(report.total()));
        report.agencies().forEach(agency -> {
            lines.add("agency " + agency.code() + " " + text(agency.total()));
            agency.services()
                    .forEach(service -> lines.add(
                            "service " + agency.code() + "/" + service.code() + " " + text(service.figures())));
        });
        report.counters()
                .forEach(counter -> lines.add("counter " + counter.agencyCode() + "/" + counter.counterCode() + " "
                        + text(counter.figures())));
        report.officers()
                .forEach(officer -> lines.add(
                        "officer " + officer.agencyCode() + "/" + officer.officerId() + " " + text(officer.figures())));
        lines.add("order of mall " + text(report.fairness().total()));
        report.fairness()
                .agencies()
                .forEach(line -> lines.add("order of agency " + line.agencyCode() + " " + text(line.figures())));
        report.fairness().overtakes().forEach(line -> lines.add(text(line)));
        lines.add("visits of all " + text(report.visits().total()));
        report.visits().lines().forEach(line -> lines.add("visits of " + line.legs() + " " + text(line.figures())));
        lines.add(text("mall", report.bookings().total()));
        report.bookings().agencies().forEach(agency -> {
            lines.add(text("agency " + agency.code(), agency.total()));
            agency.services()
                    .forEach(service ->
                            lines.add(text("service " + agency.code() + "/" + service.code(), service.figures())));
        });
        Collections.sort(lines);
        report.hours()
                .forEach(hour -> lines.add("hour " + hour.hourOfDay() + " issued=" + hour.issued() + " called="
                        + hour.called() + " served=" + hour.served() + " median="
                        + (hour.waitingMedianMillis() == null ? "-" : hour.waitingMedianMillis())));
        return lines;
    }

    private static String text(Figures figures) {
        return "issued=" + figures.issued() + " served=" + figures.served() + " notPresent=" + figures.notPresent()
                + " cancelled=" + figures.cancelled() + " unserved=" + figures.unserved() + " open=" + figures.open()
                + " waiting[" + text(figures.waiting()) + "] walking[" + text(figures.walking()) + "] service["
                + text(figures.service()) + "] within=" + text(figures.withinStandard());
    }

    private static String text(TurnFigures figures) {
        return "called=" + figures.called() + " served=" + figures.served() + " notPresent=" + figures.notPresent()
                + " undone=" + figures.undone() + " transferred=" + figures.transferred() + " chosen="
                + figures.chosen() + " walking["
                + text(figures.walking()) + "] service[" + text(figures.service()) + "] within="
                + text(figures.withinStandard()) + " open=" + figures.openMillis() + " paused="
                + figures.pausedMillis();
    }

    private static String text(FairnessFigures order) {
        return "calls=" + order.calls() + " priority=" + order.byPriority().within() + " past=" + order.past()
                + " overtaken=" + order.overtaken() + " chosen=" + order.chosen() + " longest="
                + Objects.requireNonNullElse(order.ordinaryLongestMillis(), -1L) + ","
                + Objects.requireNonNullElse(order.priorityLongestMillis(), -1L);
    }

    private static String text(OvertakeLine line) {
        return "overtake " + line.agencyCode() + " " + line.calledAt() + " " + line.ticketNumber() + " "
                + line.officerId() + " " + line.rule() + " " + Objects.requireNonNullElse(line.reason(), "-") + " "
                + line.overtaken();
    }

    private static String text(VisitFigures visits) {
        return "visits=" + visits.visits() + " legs=" + visits.legs() + " each[" + text(visits.legWaiting())
                + "] together[" + text(visits.visitWaiting()) + "]";
    }

    private static String text(String whose, BookingFigures figures) {
        return PlainBookings.text(
                whose,
                figures.booked(),
                figures.checkedIn(),
                figures.missed(),
                figures.cancelled(),
                figures.expected());
    }

    private static String text(Times times) {
        return times.count() == 0
                ? "n=0"
                : "n=" + times.count() + " mean=" + times.meanMillis() + " median=" + times.medianMillis() + " p90="
                        + times.p90Millis() + " longest=" + times.longestMillis();
    }

    private static String text(Share share) {
        return share.within() + "/" + share.measured();
    }
}
