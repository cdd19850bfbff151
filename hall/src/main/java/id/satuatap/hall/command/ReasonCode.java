package id.satuatap.hall.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reason may look like: a code of 1 to 32 of A-Z, 0-9 and _, never words that somebody typed. A command's reason is
 * kept in the record for good, and nobody could take a name out of it again. Stateless.
 */
final class ReasonCode {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]{1,32}");

    private ReasonCode() {}

    /** @throws IllegalArgumentException when there is none, or one that is no code */
    static String needed(@Nullable String reason) {
        check(reason);
        if (reason == null) {
            throw new IllegalArgumentException("a reason must be given");
        }
        return reason;
    }

    /** @throws IllegalArgumentException when there is a reason that is no code */
    static void check(@Nullable String reason) {
        if (reason != null && !FORM.matcher(reason).matches()) {
            throw new IllegalArgumentException("a reason must be a code of 1 to 32 of A-Z, 0-9 and _");
        }
    }
}
