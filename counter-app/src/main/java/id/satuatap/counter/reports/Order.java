package id.satuatap.counter.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A report that somebody asked for.
 *
 * @param target where it is to lie; null when it is to be seen
 * @param print whether whoever wanted to see it wants it on paper
 */
record Order(
        LocalDate date,
        Scope scope,
        ReportFormat format,
        @Nullable Path target,
        boolean print) {
    static Order toSee(LocalDate date, Scope scope, boolean print) {
        return new Order(date, scope, ReportFormat.PDF, null, print);
    }

    static Order toSave(LocalDate date, Scope scope, ReportFormat format, Path target) {
        return new Order(date, scope, format, target, false);
    }

    Order savedAt(Path elsewhere) {
        return new Order(date, scope, format, elsewhere, false);
    }

    String fileName() {
        return format.fileName(date, scope);
    }
}
