package id.satuatap.counter.reports;

import java.time.LocalDate;
import java.util.Locale;

/** As what kind of file a report is given. Immutable. */
public enum ReportFormat {
    PDF,
    XLSX,
    CSV;

    /** What ends a file's name, and names the format on the wire: "pdf". */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "laporan-harian_2026-11-23.pdf", the name that the server's archive gives it too. */
    String fileName(LocalDate date, Scope scope) {
        String agency = scope.agency();
        return "laporan-harian_" + date + (agency == null ? "" : "_" + agency) + "." + extension();
    }
}
