package id.satuatap.reports.pdf.internal;

import id.satuatap.reports.text.Words;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;

/** The designs of the daily report in one language, ready to be filled. Immutable. */
record Layouts(JasperReport pages, Map<String, JasperReport> tables) {
    Layouts {
        tables = Map.copyOf(tables);
    }

    static Layouts in(Words words, JasperReportsContext context) {
        Tables tables = new Tables(words);
        return new Layouts(
                PageLayout.in(words, context),
                Map.of(
                        Tables.SERVICES, TableLayout.of(tables.services(), context),
                        Tables.HOURS, TableLayout.of(tables.hours(), context),
                        Tables.COUNTERS, TableLayout.of(tables.counters(), context),
                        Tables.OFFICERS, TableLayout.of(tables.officers(), context),
                        Tables.FAIRNESS, TableLayout.of(tables.fairness(), context),
                        Tables.VISITS, TableLayout.of(tables.visits(), context),
                        Tables.BOOKINGS, TableLayout.of(tables.bookings(), context)));
    }

    /** What the pages need of the tables. */
    void tell(Map<String, Object> parameters) {
        tables.forEach((name, table) -> parameters.put(name + ".layout", table));
    }
}
