package id.satuatap.reports.xlsx;

import id.satuatap.reports.text.Terms;
import id.satuatap.reports.text.Words;

/** Writes what each figure means. Confined to the writing thread. */
final class DefinitionsWriter {
    private final WorkbookParts workbook;
    private final Words words;

    DefinitionsWriter(WorkbookParts workbook, Words words) {
        this.workbook = workbook;
        this.words = words;
    }

    void write() {
        Worksheet out = workbook.sheet(words.of("sheet.definitions"));
        out.width(0, 24);
        out.width(1, 110);
        int row = 0;
        for (Terms.Term term : new Terms(words).all()) {
            out.text(row, 0, CellStyle.TERM, term.name());
            out.text(row, 1, CellStyle.MEANING, term.meaning());
            row++;
        }
    }
}
