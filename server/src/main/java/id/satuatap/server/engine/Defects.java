package id.satuatap.server.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs defects of the program under short codes that people can read out, the trace once each. Thread-safe. */
final class Defects {
    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
    private static final int SEEN_MAX = 100;

    private final Set<String> seen = new HashSet<>();
    private volatile long count;
    private volatile @Nullable String lastCode;

    /** @param where what the engine was doing; no personal data */
    synchronized void note(String where, RuntimeException defect) {
        String code = codeOf(defect);
        lastCode = code;
        count = count + 1;
        if (seen.size() < SEEN_MAX && seen.add(code)) {
            LOG.error("defect, code={}, where={}", code, where, defect);
        } else {
            LOG.error("defect again, code={}, where={}, message={}", code, where, defect.getMessage());
        }
    }

    long count() {
        return count;
    }

    Optional<String> lastCode() {
        return Optional.ofNullable(lastCode);
    }

    /** The same defect has the same code each time. */
    private static String codeOf(RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        int hash = (defect.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "E-%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
    }
}
