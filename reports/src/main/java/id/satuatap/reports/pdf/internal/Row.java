package id.satuatap.reports.pdf.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table, as the fields that its design reads. Stateless. */
final class Row {
    static final String GROUP = "group";
    static final String HEADED = "headed";
    static final String LINE = "line";
    static final String NOTE = "note";
    static final String NOTED = "noted";
    static final String TOTAL = "total";

    private Row() {}

    /** An ordinary row under the row of its group. */
    static Map<String, ?> line(String group, List<String> head, List<String> cells) {
        Map<String, Object> row = headed(group, head);
        put(row, "cell", cells);
        row.put(LINE, true);
        return row;
    }

    /** A remark under the row of its group. */
    static Map<String, ?> note(String group, List<String> head, String note) {
        Map<String, Object> row = headed(group, head);
        row.put(NOTE, note);
        row.put(NOTED, true);
        return row;
    }

    /** A group's row with nothing under it. */
    static Map<String, ?> alone(String group, List<String> head) {
        return headed(group, head);
    }

    /** A row of a table without groups. */
    static Map<String, ?> plain(List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        put(row, "cell", cells);
        row.put(LINE, true);
        return row;
    }

    /** The last row. */
    static Map<String, ?> total(List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        put(row, "cell", cells);
        row.put(TOTAL, true);
        row.put(GROUP, "");
        return row;
    }

    static String head(int column) {
        return "head" + column;
    }

    static String cell(int column) {
        return "cell" + column;
    }

    private static Map<String, Object> headed(String group, List<String> head) {
        Map<String, Object> row = new HashMap<>();
        row.put(GROUP, group);
        put(row, "head", head);
        row.put(HEADED, true);
        return row;
    }

    private static void put(Map<String, Object> row, String prefix, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            row.put(prefix + column, values.get(column));
        }
    }
}
