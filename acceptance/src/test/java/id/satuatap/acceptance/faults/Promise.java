package id.satuatap.acceptance.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A promise in seconds of real programs, which only a machine that lets them run can keep. What is promised must come in
 * any case, and within three times the promise and what a starved machine takes at most; that it came in time is judged
 * where programs hardly waited for a processor meanwhile, and otherwise the test is told as skipped. Stateless.
 */
final class Promise {
    private static final int PROMISES_MAX = 3;
    private static final Duration STARVED_MAX = Duration.ofSeconds(15);
    private static final double WAITED_SHARE_MAX = 0.25;
    private static final Path PRESSURE = Path.of("/proc/pressure/cpu");
    private static final Pattern SOME_TOTAL_MICROS = Pattern.compile("some .*total=(\\d+)");

    private Promise() {}

    /**
     * Waits for what is promised.
     *
     * @return how long it took
     * @throws AssertionError when it did not come, or came late on a machine that let it run
     * @throws org.opentest4j.TestAbortedException when it came late and nobody can say whose fault that is
     */
    static Duration kept(String what, Duration promised, Await.Condition condition) throws Exception {
        OptionalDouble before = waitedMicros();
        Duration hardLimit = promised.multipliedBy(PROMISES_MAX).plus(STARVED_MAX);
        Duration took = Await.until(what, hardLimit, condition);
        if (took.compareTo(promised) <= 0) {
            return took;
        }
        OptionalDouble after = waitedMicros();
        if (before.isEmpty() || after.isEmpty()) {
            return Assumptions.abort(
                    "not judged: " + told(what, promised, took) + "; how busy the machine was is not known");
        }
        double share = (after.getAsDouble() - before.getAsDouble()) / (took.toNanos() / 1_000.0);
        String busy = String.format(Locale.ROOT, "programs waited for a processor for %.0f %% of it", 100 * share);
        if (share <= WAITED_SHARE_MAX) {
            throw new AssertionError(told(what, promised, took) + "; " + busy);
        }
        return Assumptions.abort("not judged: " + told(what, promised, took) + "; " + busy);
    }

    private static String told(String what, Duration promised, Duration took) {
        return what + ": promised within " + promised.toMillis() + " ms, came after " + took.toMillis() + " ms";
    }

    /** How long some program of this machine had to wait for a processor, since its start; Linux 4.20 counts it. */
    private static OptionalDouble waitedMicros() throws IOException {
        if (!Files.isReadable(PRESSURE)) {
            return OptionalDouble.empty();
        }
        Matcher total = SOME_TOTAL_MICROS.matcher(Files.readString(PRESSURE));
        return total.find() ? OptionalDouble.of(Double.parseDouble(total.group(1))) : OptionalDouble.empty();
    }
}
