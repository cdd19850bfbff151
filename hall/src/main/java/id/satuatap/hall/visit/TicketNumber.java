package id.satuatap.hall.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people see and hear: "AD-012". Unique per mall, day and prefix. Immutable.
 *
 * @param prefix 1 to 4 of A-Z0-9, ending in a letter
 * @param ordinal from 1; shown with at least three digits
 */
public record TicketNumber(String prefix, int ordinal) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{0,3}[A-Z]");
    private static final Pattern TYPED = Pattern.compile("([A-Z0-9]{0,3}[A-Z])-?(?=0*[1-9])([0-9]{1,7})");

    public TicketNumber {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("not a ticket prefix: '" + prefix + "'");
        }
        if (ordinal < 1) {
            throw new IllegalArgumentException("ticket numbers start at 1: " + ordinal);
        }
    }

    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** As people read it from a paper, "ad-12" as well; empty where the text is no number. */
    public static Optional<TicketNumber> typed(String text) {
        Matcher typed = TYPED.matcher(text.trim().toUpperCase(Locale.ROOT));
        return typed.matches()
                ? Optional.of(new TicketNumber(typed.group(1), Integer.parseInt(typed.group(2))))
                : Optional.empty();
    }

    /** For example "AD-012", and "AD-1000" past three digits. */
    public String text() {
        String digits = Integer.toString(ordinal);
        return prefix + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return text();
    }
}
