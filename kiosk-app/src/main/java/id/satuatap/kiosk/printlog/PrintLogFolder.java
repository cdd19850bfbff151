package id.satuatap.kiosk.printlog;

import id.satuatap.journal.JournalOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of a kiosk's print logs; immutable. A log that has grown is followed by a new one at the next start, as
 * soon as nothing is left to do in it; a few old ones stay to be looked at.
 *
 * <p>Each device has a folder of its own in it: a PC that was paired anew is another device, and neither goes on with the
 * tickets of the one before nor touches them.
 */
public final class PrintLogFolder {
    private static final String NAME = "log-";
    private static final int SEGMENT_BYTES = 1024 * 1024;
    private static final int OLD_LOGS_KEPT = 3;

    private final Path folder;
    private final JournalOptions options;
    private final long grownBytes;

    /**
     * @param folder of this PC's print logs
     * @param kiosk the device's id
     * @param grownBytes a log larger than this is followed by a new one
     */
    public PrintLogFolder(Path folder, String kiosk, long grownBytes) {
        this(of(folder, kiosk), JournalOptions.of("print log of " + kiosk).withSegmentBytes(SEGMENT_BYTES), grownBytes);
    }

    PrintLogFolder(Path folder, JournalOptions options, long grownBytes) {
        this.folder = folder;
        this.options = options;
        this.grownBytes = grownBytes;
    }

    /**
     * Opens the newest log.
     *
     * @throws IOException when the disk fails
     * @throws id.satuatap.journal.JournalException when another kiosk has it open, or it is damaged
     */
    public PrintLog open() throws IOException {
        Files.createDirectories(folder);
        List<Path> logs = logs();
        if (logs.isEmpty()) {
            return PrintLog.open(named(1), options);
        }
        Path newest = logs.get(logs.size() - 1);
        PrintLog log = PrintLog.open(newest, options);
        if (!log.unsettled().isEmpty() || bytes(newest) <= grownBytes) {
            return log;
        }
        log.close();
        for (Path old : logs.subList(0, Math.max(0, logs.size() - OLD_LOGS_KEPT))) {
            delete(old);
        }
        return PrintLog.open(named(number(newest) + 1), options);
    }

    /** Where the printer of a kiosk is remembered, beside its logs. */
    public static Path printer(Path folder, String kiosk) {
        return of(folder, kiosk).resolve("printer");
    }

    /** An id may hold signs that no file system takes, and be two dots. */
    private static Path of(Path folder, String kiosk) {
        return folder.resolve("kiosk-" + URLEncoder.encode(kiosk, StandardCharsets.UTF_8));
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.getFileName().toString().matches(NAME + "\\d{6}"))
                    .sorted()
                    .toList();
        }
    }

    private Path named(int number) {
        return folder.resolve(NAME + String.format(Locale.ROOT, "%06d", number));
    }

    private static int number(Path log) {
        return Integer.parseInt(log.getFileName().toString().substring(NAME.length()));
    }

    /** Of its segments only: the log is open, and what it prepares for later comes and goes meanwhile. */
    private static long bytes(Path log) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> segments = Files.newDirectoryStream(log, "*.journal")) {
            for (Path segment : segments) {
                bytes += Files.size(segment);
            }
        }
        return bytes;
    }

    private static void delete(Path log) throws IOException {
        for (Path file : files(log)) {
            Files.delete(file);
        }
        Files.delete(log);
    }

    private static List<Path> files(Path log) throws IOException {
        try (Stream<Path> inside = Files.walk(log)) {
            return inside.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
