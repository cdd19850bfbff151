package id.satuatap.server.reporting;

import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.reports.worker.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports of the whole mall as they lie in the archive, when they are still what the journal says. Immutable; it waits for
 * the disk and the database.
 */
final class ArchivedReports {
    private static final Logger LOG = LoggerFactory.getLogger(ArchivedReports.class);

    private final FiguresDesk desk;
    private final ArchiveFolder folder;

    ArchivedReports(FiguresDesk desk, ArchiveFolder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** Empty when the day is not archived by today's definitions, or the file is not the one that was. */
    Optional<ReportBytes> find(LocalDate date, ReportFormat format) {
        Path file = folder.file(date, format);
        String name = String.valueOf(file.getFileName());
        return desk.archived(date).stream()
                .filter(archived -> archived.name().equals(name))
                .findFirst()
                .flatMap(archived -> read(file, archived))
                .map(bytes -> new ReportBytes(name, format, bytes));
    }

    private static Optional<byte[]> read(Path file, ArchivedFile archived) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (sha256(bytes).equals(archived.sha256())) {
                return Optional.of(bytes);
            }
            LOG.warn("archived report is damaged, it is made anew file={} wanted={}", file, archived.sha256());
        } catch (IOException unreadable) {
            LOG.warn("archived report cannot be read, it is made anew reason={}", unreadable.toString());
        }
        return Optional.empty();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
