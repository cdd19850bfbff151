package id.satuatap.reports.sheet;

import java.util.List;

/**
 * Rows of one kind. Immutable.
 *
 * @param part which it is
 * @param columns of each row, in order
 * @param rows each with a cell for each column
 * @param totalled whether the last row sums the others
 */
public record Sheet(Part part, List<Column> columns, List<List<Cell>> rows, boolean totalled) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(part + " has " + columns.size() + " columns, not " + row.size());
            }
        }
    }

    /** The sheets of a daily report. */
    public enum Part {
        AGENCIES("sheet.agencies"),
        SERVICES("sheet.services"),
        COUNTERS("sheet.counters"),
        OFFICERS("sheet.officers"),
        FAIRNESS("sheet.fairness"),
        OVERTAKES("sheet.overtakes"),
        VISITS("sheet.visits"),
        BOOKINGS("sheet.bookings"),
        HOURS("sheet.hours");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** Its name in the bundle. */
        public String key() {
            return key;
        }
    }
}
