package id.satuatap.server.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody still knows of a number. Immutable.
 *
 * @param prefix with which it begins; empty for any
 * @param digits which its digits hold, zeros before them left out; empty for any
 */
public record NumberPart(String prefix, String digits) {
    private static final Pattern PART = Pattern.compile("([A-Z0-9]{0,3}[A-Z])?[ .-]?([0-9]{0,6})");

    /** "17", "AB", "ab-1"; empty for what can be part of no number. */
    public static Optional<NumberPart> of(String text) {
        Matcher part = PART.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!part.matches()) {
            return Optional.empty();
        }
        String prefix = part.group(1) == null ? "" : part.group(1);
        String digits = part.group(2).replaceFirst("^0+", "");
        return prefix.isEmpty() && digits.isEmpty() ? Optional.empty() : Optional.of(new NumberPart(prefix, digits));
    }

    /** As it was looked for. */
    public String text() {
        return prefix + digits;
    }
}
