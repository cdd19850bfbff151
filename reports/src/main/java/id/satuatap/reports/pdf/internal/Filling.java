package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.ReportHead;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

/** One report as what its designs read. Confined to the thread that fills. */
final class Filling {
    private final Words words;
    private final DailyReport report;
    private final Numbers numbers;
    private final Moments moments;
    private final Map<String, Object> parameters = new HashMap<>();

    Filling(Words words, DailyReport report) {
        this.words = words;
        this.report = report;
        this.numbers = new Numbers(words);
        this.moments = new Moments(words, report.head().zone(), report.head().zoneAbbreviation());
    }

    Map<String, Object> parameters() {
        tellHead(report.head());
        tellKeyFigures();
        TimesSummary.tell(parameters, "waiting", report.total().waiting(), numbers);
        TimesSummary.tell(parameters, "walking", report.total().walking(), numbers);
        TimesSummary.tell(parameters, "service.time", report.total().service(), numbers);
        Highlights.tell(parameters, report, words, moments);
        Provenance.tell(parameters, report.head(), words, moments);
        boolean some = report.total().issued() > 0;
        parameters.put("some", some);
        parameters.put("none", !some);
        HourRows hours = new HourRows(words, moments, report.hours());
        hours.tell(parameters);
        TurnRows turns = new TurnRows(words);
        table(Tables.SERVICES, some, new ServiceRows(words).of(report));
        table(Tables.HOURS, some, hours.rows());
        table(Tables.COUNTERS, !report.counters().isEmpty(), turns.ofCounters(report.counters()));
        table(Tables.OFFICERS, !report.officers().isEmpty(), turns.ofOfficers(report.officers()));
        table(Tables.FAIRNESS, report.fairness().total().calls() > 0, new FairnessRows(words).of(report.fairness()));
        table(Tables.VISITS, report.visits().total().visits() > 0, new VisitRows(words).of(report.visits()));
        table(Tables.BOOKINGS, report.bookings().total().booked() > 0, new BookingRows(words).of(report.bookings()));
        return parameters;
    }

    private void tellHead(ReportHead head) {
        put("mall", head.mallName());
        put("day", moments.namedDay(head.day()));
        put("complete", head.complete() ? words.of("report.complete") : null);
        put("incomplete", head.complete() ? null : words.of("report.incomplete"));
        put("opened", hours(head));
        put("scope", scope(head));
        put("running", words.of("report.title") + " · " + moments.namedDay(head.day()) + " · " + scope(head));
        put("made", words.of("report.made", moments.moment(head.madeAt()), head.madeBy()));
        put("empty", words.of("report.empty.explained", moments.namedDay(head.day())));
    }

    private String scope(ReportHead head) {
        return head.scopeAgencyCode() == null ? words.of("report.scope.mall") : head.scopeName();
    }

    private String hours(ReportHead head) {
        if (head.firstOpened() == null) {
            return words.of("report.neverOpened");
        }
        String opened = words.of("report.opened", moments.time(head.firstOpened()));
        return head.closed() == null ? opened : opened + " · " + words.of("report.closed", moments.time(head.closed()));
    }

    private void tellKeyFigures() {
        put("key.issued", numbers.count(report.total().issued()));
        put("key.served", numbers.count(report.total().served()));
        put("key.notPresent", numbers.count(report.total().notPresent()));
        put("key.cancelled", numbers.count(report.total().cancelled()));
        put("key.unserved", numbers.count(report.total().unserved()));
        put("key.open", numbers.count(report.total().open()));
        put("key.within", numbers.share(report.total().withinStandard()));
    }

    private void table(String name, boolean shown, List<Map<String, ?>> rows) {
        parameters.put(name + ".shown", shown);
        parameters.put(name + ".rows", new JRMapCollectionDataSource(List.copyOf(rows)));
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
