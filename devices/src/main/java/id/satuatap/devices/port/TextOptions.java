package id.satuatap.devices.port;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A setting written as {@code HEAD?name=value&name=value}. Confined to its user's thread: options are taken out one by
 * one, and {@link #end} refuses what nobody asked for, so that a misspelt option is an error and not a default.
 */
public final class TextOptions {
    private final String head;
    private final Map<String, String> options = new LinkedHashMap<>();

    /** Takes the text apart. */
    public TextOptions(String text) {
        int question = text.indexOf('?');
        head = question < 0 ? text : text.substring(0, question);
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals <= 0) {
                    throw new IllegalArgumentException("option \"" + pair + "\" is not name=value");
                }
                options.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** What stands before the question mark. */
    public String head() {
        return head;
    }

    /** What stands before the question mark, as one of an enum's names written small. */
    public <E extends Enum<E>> E headAmong(Class<E> names) {
        try {
            return Enum.valueOf(names, head.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("there is no kind " + head, unknown);
        }
    }

    /** Takes a text. */
    public String text(String name, String byDefault) {
        String text = options.remove(name);
        return text == null ? byDefault : text;
    }

    /** Takes a whole number. */
    public int number(String name, int byDefault) {
        String text = options.remove(name);
        if (text == null) {
            return byDefault;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " is not a whole number: " + text, notANumber);
        }
    }

    /** Takes {@code true} or {@code false}. */
    public boolean flag(String name, boolean byDefault) {
        String text = options.remove(name);
        if (text == null) {
            return byDefault;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(name + " is neither true nor false: " + text);
        }
        return Boolean.parseBoolean(text);
    }

    /** Takes one of an enum's names, written small and with hyphens. */
    public <E extends Enum<E>> E choice(String name, E byDefault) {
        String text = options.remove(name);
        if (text == null) {
            return byDefault;
        }
        try {
            return Enum.valueOf(
                    byDefault.getDeclaringClass(), text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(name + " cannot be " + text, unknown);
        }
    }

    /** Refuses options that were not taken. */
    public void end() {
        if (!options.isEmpty()) {
            throw new IllegalArgumentException("unknown option " + String.join(", ", options.keySet()));
        }
    }
}
