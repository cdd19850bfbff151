package id.satuatap.kiosk.giveup;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scanner that types what it reads, with Enter at the end, as most USB scanners do. Confined to one thread.
 *
 * <p>It knows a ticket by the last part of its QR: 26 letters and digits, after a slash or alone.
 */
public final class PaperScanner {
    /** A scanner types a code within this; what came before belongs to something else. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int CHARACTERS_MAX = 512;
    private static final Pattern TOKEN = Pattern.compile("(?:^|/)([A-Z0-9]{26})$");

    private final LongSupplier nanos;
    private final StringBuilder typed = new StringBuilder();
    private long lastNanos;

    /** @param nanos a monotonic clock, whose zero may be anywhere */
    public PaperScanner(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong();
    }

    /**
     * Takes what was typed.
     *
     * @return the token of a paper, once its last character has come
     */
    public Optional<String> typed(String characters) {
        long now = nanos.getAsLong();
        if (now - lastNanos > PAUSE_NANOS || typed.length() > CHARACTERS_MAX) {
            typed.setLength(0);
        }
        lastNanos = now;
        if (!characters.equals("\r") && !characters.equals("\n")) {
            typed.append(characters);
            return Optional.empty();
        }
        Matcher token = TOKEN.matcher(typed.toString().strip().toUpperCase(Locale.ROOT));
        typed.setLength(0);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
