package id.satuatap.server.querymodel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** What a query model holds, for comparing. Stateless. */
final class Contents {
    private static final List<String> TABLES = List.of(
            "projection",
            "projection_day",
            "configuration",
            "agency",
            "service",
            "counter",
            "business_day",
            "visit",
            "leg",
            "turn",
            "ticket_copy",
            "announcement",
            "counter_session",
            "counter_pause",
            "archived_file",
            "booking_change",
            "hall_event");

    private Contents() {}

    /** Every row of every table as text, in one order. */
    static List<String> dump(Jdbi reads) {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            reads.useHandle(handle -> handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                    .map(row -> table + " " + new TreeMap<>(row))
                    .sorted()
                    .forEach(lines::add));
        }
        return lines;
    }

    /** "date id" to a measure, "-" for null. */
    static TreeMap<String, String> measure(Jdbi reads, String table, String id, String column) {
        TreeMap<String, String> measures = new TreeMap<>();
        reads.useHandle(handle -> handle.createQuery("SELECT business_date, " + id + ", " + column + " FROM " + table)
                .map((row, context) -> {
                    String value = row.getString(3);
                    return measures.put(row.getString(1) + " " + row.getString(2), value == null ? "-" : value);
                })
                .list());
        return measures;
    }

    static long count(Jdbi reads, String query) {
        return reads.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
