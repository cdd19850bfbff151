package id.satuatap.counter.helpdesk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, or what a visitor still knows of it, as people type it. Immutable.
 *
 * @param text as it is on paper, or the part
 * @param whole false for a part
 */
public record TypedNumber(String text, boolean whole) {
    private static final Pattern WHOLE = Pattern.compile("([A-Z0-9]{0,3}[A-Z])[\\s.-]*(\\d{1,6})");
    private static final Pattern PART = Pattern.compile("\\d{1,6}|[A-Z0-9]{0,3}[A-Z]");

    /** "ab17", "AB 017" and "AB-017" are all AB-017; "17" and "AB" are parts; empty for what is neither. */
    static Optional<TypedNumber> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        Matcher number = WHOLE.matcher(text);
        if (number.matches()) {
            String digits = number.group(2).replaceFirst("^0+(?=\\d)", "");
            return Optional.of(new TypedNumber(
                    number.group(1) + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits, true));
        }
        return PART.matcher(text).matches() ? Optional.of(new TypedNumber(text, false)) : Optional.empty();
    }
}
