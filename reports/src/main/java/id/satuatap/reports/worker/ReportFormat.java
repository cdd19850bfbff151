package id.satuatap.reports.worker;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a report can be had. Immutable. */
public enum ReportFormat {
    PDF,
    XLSX,
    CSV;

    /** The end of a file's name: "pdf". */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that extension, in any case. */
    public static Optional<ReportFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
