package id.satuatap.reports.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.reports.text.ReportLanguage;
import id.satuatap.reports.text.Words;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A word that is wider than its column was once broken: "Cancelle-d". */
class HeadsFitTest {
    private static final Font FONT = Typeface.drawn("Inter-SemiBold.ttf").deriveFont(Look.COLUMN_NUMBER.size());
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final int LINES = 2;
    /** In points, before a head that ends two points before its column does. */
    private static final double GAP = 4;

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void everyWordOfAHeadFitsItsColumn(ReportLanguage language) {
        for (Table.Column column : columns(language)) {
            for (String word : column.label().split(" ", -1)) {
                assertThat(width(word)).as(column.label()).isLessThan(TableLayout.roomForLabel(column));
            }
        }
    }

    /** "Terlama" and "Rata-rata" were two points apart, and read as one word. */
    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void headsOfNeighboursKeepApart(ReportLanguage language) {
        for (Table table : tables(language)) {
            for (Table.Column column :
                    table.columns().subList(2, table.columns().size())) {
                double left = column.width() - widestLine(column);
                assertThat(left)
                        .as("before %s in %s", column.label(), table.name())
                        .isGreaterThan(GAP);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void noHeadNeedsMoreThanTwoLines(ReportLanguage language) {
        assertThat(columns(language))
                .allSatisfy(column -> assertThat(lines(column)).isLessThanOrEqualTo(LINES));
    }

    private static int lines(Table.Column column) {
        int lines = 1;
        double taken = 0;
        for (String word : column.label().split(" ", -1)) {
            if (taken > 0 && taken + width(" " + word) > TableLayout.roomForLabel(column)) {
                lines++;
                taken = 0;
            }
            taken += width(taken > 0 ? " " + word : word);
        }
        return lines;
    }

    private static double widestLine(Table.Column column) {
        double widest = 0;
        String line = "";
        for (String word : column.label().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            line = width(longer) > TableLayout.roomForLabel(column) ? word : longer;
            widest = Math.max(widest, width(line));
        }
        return widest;
    }

    private static List<Table> tables(ReportLanguage language) {
        Tables tables = new Tables(Words.in(language));
        return List.of(
                tables.services(),
                tables.counters(),
                tables.officers(),
                tables.fairness(),
                tables.visits(),
                tables.bookings(),
                tables.hours());
    }

    private static List<Table.Column> columns(ReportLanguage language) {
        return tables(language).stream()
                .flatMap(table -> table.columns().stream())
                .toList();
    }

    private static double width(String text) {
        return FONT.getStringBounds(text, PAPER).getWidth();
    }
}
