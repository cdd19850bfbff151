package id.satuatap.kiosk.giveup;

import id.satuatap.protocol.booking.BookingView;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scanner that types what it reads, with Enter at the end, as most USB scanners do. Confined to one thread.
 *
 * <p>It knows a ticket by the last part of its QR: 26 letters and digits, after a slash or alone; and the code of a booking:
 * two halves with a hyphen, or without.
 */
public final class PaperScanner {
    /** A scanner types a code within this; what came before belongs to something else. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int CHARACTERS_MAX = 512;
    private static final String HALF = "[" + BookingView.CODE_ALPHABET + "]{" + BookingView.CODE_LENGTH / 2 + "}";
    private static final Pattern BOOKING = Pattern.compile(HALF + "-?" + HALF);
    private static final Pattern READ = Pattern.compile("(?:^|/)([A-Z0-9]{26}|" + BOOKING.pattern() + ")$");

    private final LongSupplier nanos;
    private final StringBuilder typed = new StringBuilder();
    private long lastNanos;

    /** @param nanos a monotonic clock, whose zero may be anywhere */
    public PaperScanner(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong();
    }

    /** Whether what was read is the code of a booking, and no paper. */
    public static boolean isBooking(String read) {
        return BOOKING.matcher(read).matches();
    }

    /**
     * Takes what was typed.
     *
     * @return the token of a paper or the code of a booking, once its last character has come
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
        Matcher token = READ.matcher(typed.toString().strip().toUpperCase(Locale.ROOT));
        typed.setLength(0);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
