package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pauses out of a collector's log. Stateless. */
final class GcLog {
    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+[.,]\\d+)ms");

    private GcLog() {}

    /** @return milliseconds; 0 when there was none */
    static double longestPauseMillis(Path log) throws IOException {
        double longest = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                longest = Math.max(longest, Double.parseDouble(pause.group(1).replace(',', '.')));
            }
        }
        return longest;
    }
}
