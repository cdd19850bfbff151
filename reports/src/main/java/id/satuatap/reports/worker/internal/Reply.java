package id.satuatap.reports.worker.internal;

import id.satuatap.reports.worker.ReportFile;
import id.satuatap.reports.worker.ReportFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One line from the worker: a file is made, all are, or none more will be. Immutable.
 *
 * @param number of the order it answers
 * @param file the file just made; null at the end
 * @param fault what went wrong; null when nothing did
 */
public record Reply(
        long number, @Nullable Made file, @Nullable String fault) {
    static Reply made(long number, ReportFile file) {
        return new Reply(number, new Made(file.format(), file.path().toString(), file.bytes(), file.sha256()), null);
    }

    static Reply done(long number) {
        return new Reply(number, null, null);
    }

    static Reply failed(long number, String fault) {
        return new Reply(number, null, fault);
    }

    /** A file as JSON knows it. */
    public record Made(ReportFormat format, String path, long bytes, String sha256) {
        ReportFile file() {
            return new ReportFile(format, Path.of(path), bytes, sha256);
        }
    }
}
