package id.satuatap.counter.supervisor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ticket's number as people type it. Stateless. */
final class TypedNumber {
    private static final Pattern TYPED = Pattern.compile("([A-Z0-9]{0,3}[A-Z])[ .-]?(\\d{1,6})");

    private TypedNumber() {}

    /** "ab17", "AB 017" and "AB-017" are all AB-017; empty for what is no number. */
    static Optional<String> read(String typed) {
        Matcher number = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return number.matches()
                ? Optional.of(number.group(1) + "-"
                        + "0".repeat(Math.max(0, 3 - number.group(2).length())) + number.group(2))
                : Optional.empty();
    }
}
