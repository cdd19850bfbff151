package id.satuatap.acceptance.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a call took to the eye and to the ear, in real milliseconds: from its answer at the officer's client to the
 * painted board and to the first sound. Read from the logs of the two programs, which share this machine's clock.
 * Stateless.
 */
final class CallTimes {
    private static final Pattern CALLED = Pattern.compile("Called turn=(\\S+)");
    private static final Pattern SHOWN = Pattern.compile("Shown turn=(\\S+)");

    /** The first call of a turn: a recall has no answer of its own here. */
    private static final Pattern SPEAKS = Pattern.compile("Speaks announcement=(\\S+)/1 ");

    private CallTimes() {}

    /**
     * @param officers log of the simulated officers
     * @param display log of the board with its voice
     */
    static Map<String, Latencies> of(Path officers, Path display) throws IOException {
        return of(Files.readAllLines(officers, StandardCharsets.UTF_8), Files.readAllLines(display));
    }

    static Map<String, Latencies> of(List<String> officers, List<String> display) {
        Map<String, Instant> called = moments(officers, CALLED);
        Map<String, Latencies> times = new LinkedHashMap<>();
        times.put("callToBoard", between(called, moments(display, SHOWN)));
        times.put("callToVoice", between(called, moments(display, SPEAKS)));
        return times;
    }

    /** A board may be quicker than the answer to the officer: that counts as no time at all. */
    private static Latencies between(Map<String, Instant> from, Map<String, Instant> to) {
        Latencies latencies = new Latencies();
        from.forEach((turn, called) -> {
            Instant then = to.get(turn);
            if (then != null) {
                latencies.add(Math.max(0, Duration.between(called, then).toNanos() / 1e6));
            }
        });
        return latencies;
    }

    /** When each turn was first told of. */
    private static Map<String, Instant> moments(List<String> lines, Pattern told) {
        Map<String, Instant> moments = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = told.matcher(line);
            if (matcher.find()) {
                time(line).ifPresent(moment -> moments.putIfAbsent(matcher.group(1), moment));
            }
        }
        return moments;
    }

    private static Optional<Instant> time(String line) {
        try {
            return Optional.of(OffsetDateTime.parse(line.substring(0, Math.max(0, line.indexOf(' '))))
                    .toInstant());
        } catch (DateTimeParseException other) {
            // Not a line of the log: something else wrote on the program's output.
            return Optional.empty();
        }
    }
}
