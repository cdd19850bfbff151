package id.satuatap.journal.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a journal's folder; immutable, without state. */
public final class SegmentFiles {

    private static final Pattern SEGMENT = Pattern.compile("segment-(\\d{10})\\.journal");
    static final String LOCK = "lock";
    /** Zeros under way; worthless after a crash. */
    static final String PREPARING = "next-segment.tmp";
    /** The next segment: zeros, forced, without a header yet. */
    static final String PREPARED = "next-segment.prepared";

    private SegmentFiles() {}

    public static Path segment(Path folder, long number) {
        return folder.resolve(segmentName(number));
    }

    static String segmentName(long number) {
        return String.format(Locale.ROOT, "segment-%010d.journal", number);
    }

    public static boolean exists(Path folder, long number) {
        return Files.exists(segment(folder, number));
    }

    /** The numbers of all segments in the folder, ascending. */
    public static List<Long> numbers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> SEGMENT.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(match -> Long.valueOf(match.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** The first of {@code prefix1suffix, prefix2suffix ...} that does not exist yet. */
    public static Path unused(Path folder, String prefix, String suffix) {
        int n = 1;
        while (Files.exists(folder.resolve(prefix + n + suffix))) {
            n++;
        }
        return folder.resolve(prefix + n + suffix);
    }
}
