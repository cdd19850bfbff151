package id.satuatap.reports.pdf.internal;

import java.util.List;

/**
 * What a table of the report looks like: a column of names, then columns of numbers. Immutable.
 *
 * @param name of its design and of the parameters that carry it
 * @param columns from left to right; the first holds names and is aligned to the left
 * @param spans heads over neighbouring columns, covering all of them
 * @param grouping whether rows stand under the row of their agency, which is repeated on each page
 */
record Table(String name, List<Column> columns, List<Span> spans, Grouping grouping) {
    Table {
        columns = List.copyOf(columns);
        spans = List.copyOf(spans);
        if (spans.stream().mapToInt(Span::columns).sum() != columns.size()) {
            throw new IllegalArgumentException("spans do not cover the columns of " + name);
        }
    }

    int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** Whether any column stands under a head that it shares. */
    boolean spanned() {
        return spans.stream().anyMatch(span -> !span.label().isBlank());
    }

    boolean grouped() {
        return grouping != Grouping.NONE;
    }

    /** What a group's row says: nothing, the agency's name across the table, or its figures too. */
    enum Grouping {
        NONE,
        NAMES,
        FIGURES
    }

    /** One column and its width in points. */
    record Column(String label, int width) {}

    /** A head over so many columns; blank where a column needs none. */
    record Span(String label, int columns) {}
}
