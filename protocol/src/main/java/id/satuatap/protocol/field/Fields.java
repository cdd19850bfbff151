package id.satuatap.protocol.field;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Stateless. Checks that the records of the protocol run on what they are made of, whether it came from JSON or from
 * our own code; each throws {@link InvalidFieldException} with the field's name.
 */
public final class Fields {
    /** Longest id in characters. */
    public static final int ID_CHARACTERS_MAX = 80;

    /** Longest code in characters. */
    public static final int CODE_CHARACTERS_MAX = 32;

    /** Longest text in characters, where a field does not say otherwise. */
    public static final int TEXT_CHARACTERS_MAX = 500;

    /** Most persons of one visit. */
    public static final int PERSONS_MAX = 20;

    /** Fastest clock of a demo or a training day, in mall seconds a real second. */
    public static final double RATE_MAX = 100_000;

    private Fields() {}

    /** Checks an id: 1-80 characters of {@code A-Za-z0-9._:/-}. */
    public static void id(String field, @Nullable String value) {
        required(field, value);
        optionalId(field, value);
    }

    /** Checks an id that may be absent. */
    public static void optionalId(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.isEmpty() || value.length() > ID_CHARACTERS_MAX) {
            throw new InvalidFieldException(field, "must have 1 to " + ID_CHARACTERS_MAX + " characters");
        }
        if (!each(value, Fields::mayStandInId)) {
            throw new InvalidFieldException(field, "may hold only A-Z a-z 0-9 . _ : / -");
        }
    }

    /** Checks a text that must say something, at most {@link #TEXT_CHARACTERS_MAX} characters. */
    public static void text(String field, @Nullable String value) {
        text(field, value, TEXT_CHARACTERS_MAX);
    }

    /** Checks a text that must say something, at most {@code charactersMax} characters. */
    public static void text(String field, @Nullable String value, int charactersMax) {
        if (value == null || value.isBlank()) {
            throw new InvalidFieldException(field, "must not be absent or blank");
        }
        optionalText(field, value, charactersMax);
    }

    /** Checks a text that may be absent or empty, at most {@link #TEXT_CHARACTERS_MAX} characters. */
    public static void optionalText(String field, @Nullable String value) {
        optionalText(field, value, TEXT_CHARACTERS_MAX);
    }

    /** Checks a text that may be absent or empty, at most {@code charactersMax} characters. */
    public static void optionalText(String field, @Nullable String value, int charactersMax) {
        if (value == null) {
            return;
        }
        if (value.length() > charactersMax) {
            throw new InvalidFieldException(field, "must have at most " + charactersMax + " characters");
        }
        if (!isPrintable(value)) {
            throw new InvalidFieldException(field, "must not hold control characters");
        }
    }

    /** Without control characters: one in a name would reach printers and LED lines as a command. */
    public static boolean isPrintable(String text) {
        return each(text, c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }

    /** Checks a code that must be there. */
    public static void code(String field, @Nullable String value) {
        required(field, value);
        optionalCode(field, value);
    }

    /**
     * Checks a code that may be absent: 1-{@link #CODE_CHARACTERS_MAX} of {@code A-Z0-9_}. What is kept for good is a code,
     * never words that somebody typed: they could name a person.
     */
    public static void optionalCode(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.isEmpty() || value.length() > CODE_CHARACTERS_MAX || !each(value, Fields::mayStandInCode)) {
            throw new InvalidFieldException(field, "must be a code: 1 to " + CODE_CHARACTERS_MAX + " of A-Z 0-9 _");
        }
    }

    /** Checks that something is there. */
    public static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, "must not be absent");
        }
    }

    /** Checks {@code min <= value <= max}. */
    public static void range(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidFieldException(field, "must be " + min + " to " + max);
        }
    }

    /** Checks {@code min <= value <= max} of a number that may be absent. */
    public static void optionalRange(String field, @Nullable Integer value, int min, int max) {
        if (value != null) {
            range(field, value, min, max);
        }
    }

    /** Checks {@code value >= min}. */
    public static void atLeast(String field, long value, long min) {
        if (value < min) {
            throw new InvalidFieldException(field, "must be at least " + min);
        }
    }

    /** Checks {@code value >= min} of a number that may be absent. */
    public static void optionalAtLeast(String field, @Nullable Long value, long min) {
        if (value != null) {
            atLeast(field, value, min);
        }
    }

    /** Checks how fast a mall's clock runs, in mall seconds a real second: 0 (stopped) to {@link #RATE_MAX}. */
    public static void rate(String field, double value) {
        if (!(value >= 0 && value <= RATE_MAX)) {
            throw new InvalidFieldException(field, "must be 0 to " + RATE_MAX);
        }
    }

    /** Returns an unmodifiable copy; an absent list is empty. */
    public static <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        for (T value : values) {
            required(field, value);
        }
        return List.copyOf(values);
    }

    /** Returns an unmodifiable copy of a list of ids; an absent list is empty. */
    public static List<String> ids(String field, @Nullable List<String> values) {
        List<String> copy = list(field, values);
        copy.forEach(value -> id(field, value));
        return copy;
    }

    /** Returns an unmodifiable copy of a list of texts; an absent list is empty. */
    public static List<String> texts(String field, @Nullable List<String> values) {
        List<String> copy = list(field, values);
        copy.forEach(value -> text(field, value));
        return copy;
    }

    /** Returns an unmodifiable copy, in order of its keys, of what explains a code; absent details are empty. */
    public static Map<String, String> details(String field, @Nullable Map<String, String> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        values.forEach((key, value) -> {
            id(field, key);
            required(field, value);
            optionalText(field, value);
        });
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** A loop and no stream: some twenty ids are looked at for each command. */
    private static boolean each(String value, IntPredicate fits) {
        for (int i = 0; i < value.length(); i++) {
            if (!fits.test(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStandInCode(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean mayStandInId(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '/'
                || c == '-';
    }
}
