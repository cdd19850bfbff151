package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.daily.AgencySection;
import id.satuatap.reports.daily.CounterLine;
import id.satuatap.reports.daily.DailyReport;
import id.satuatap.reports.daily.HourLine;
import id.satuatap.reports.daily.ServiceLine;
import id.satuatap.reports.text.Moments;
import id.satuatap.reports.text.Numbers;
import id.satuatap.reports.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.design.JRDesignElement;

/** What a reader with a minute wants to know of the day. Confined to the thread that lays out. */
final class Highlights {
    private static final List<String> ALL = List.of("peak", "agencies", "services", "counters");
    private static final int ROW = 17;

    private final Canvas canvas;
    private final Words words;

    Highlights(Canvas canvas, Words words) {
        this.canvas = canvas;
        this.words = words;
    }

    void into(Consumer<JRDesignElement> band, Box box) {
        Tag.H2.on(canvas.words(
                band, new Box(box.x(), box.y(), box.width(), 18), Look.HEADING, words.of("section.highlights")));
        TermRows terms = new TermRows(canvas, 130, ROW);
        for (int row = 0; row < ALL.size(); row++) {
            terms.parameter(
                    band,
                    new Box(box.x(), box.y() + 22 + row * ROW, box.width(), ROW),
                    words.of("highlight." + ALL.get(row)),
                    "highlight." + ALL.get(row));
        }
    }

    /** What the design reads of a report. */
    static void tell(Map<String, Object> parameters, DailyReport report, Words words, Moments moments) {
        Numbers numbers = new Numbers(words);
        parameters.put(
                "highlight.peak",
                report.hours().stream()
                        .max(Comparator.comparingLong(HourLine::issued)
                                .thenComparing(HourLine::hourOfDay, Comparator.reverseOrder()))
                        .map(peak -> words.of(
                                "highlight.peak.value",
                                moments.hourSpan(peak.hourOfDay()),
                                numbers.count(peak.issued())))
                        .orElse(numbers.none()));
        List<ServiceLine> services = report.agencies().stream()
                .flatMap(agency -> agency.services().stream())
                .toList();
        parameters.put(
                "highlight.agencies",
                part(words, report.agencies().stream().filter(Highlights::used).count(), report.agencies()));
        parameters.put(
                "highlight.services",
                part(
                        words,
                        services.stream()
                                .filter(one -> one.figures().issued() > 0)
                                .count(),
                        services));
        parameters.put(
                "highlight.counters",
                part(
                        words,
                        report.counters().stream().filter(Highlights::called).count(),
                        report.counters()));
    }

    private static boolean used(AgencySection agency) {
        return agency.total().issued() > 0;
    }

    private static boolean called(CounterLine counter) {
        return counter.figures().called() > 0;
    }

    private static String part(Words words, long some, List<?> all) {
        Numbers numbers = new Numbers(words);
        return words.of("highlight.of", numbers.count(some), numbers.count(all.size()));
    }
}
