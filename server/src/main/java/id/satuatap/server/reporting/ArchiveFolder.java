package id.satuatap.server.reporting;

import id.satuatap.reports.worker.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where reports lie, and what their files are called: {@code 2026/2026-11-23/laporan-harian_2026-11-23.pdf}. Immutable. */
public record ArchiveFolder(Path root) {
    /** The folder of a day's files. */
    public Path of(LocalDate date) {
        return root.resolve(Integer.toString(date.getYear())).resolve(date.toString());
    }

    public Path file(LocalDate date, ReportFormat format) {
        return of(date).resolve(name(date, null) + "." + format.extension());
    }

    /**
     * A report's name without an extension.
     *
     * @param agency whose report alone it is, null for the mall's
     */
    public static String name(LocalDate date, @Nullable String agency) {
        return "laporan-harian_" + date + (agency == null ? "" : "_" + agency);
    }
}
