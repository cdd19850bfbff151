package id.satuatap.devices.keypad;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keypads that write a line of text for each key, as boards with an Arduino do: {@code 3,N} and a line end; immutable.
 *
 * @param line matches the whole line; its groups {@code address} (decimal digits) and {@code key} are read
 * @param keys what the text of the group {@code key} means
 */
public record LineKeys(Pattern line, Map<String, KeypadKey> keys) implements KeypadFormat {

    public LineKeys {
        keys = Map.copyOf(keys);
        if (!line.pattern().contains("(?<address>") || !line.pattern().contains("(?<key>")) {
            throw new IllegalArgumentException("keypad pattern needs the groups address and key: " + line);
        }
    }

    /** {@code 3,N}: counter, comma, N next, R recall, S start, F finish, X not present. */
    public static LineKeys standard() {
        return new LineKeys(
                Pattern.compile("(?<address>[0-9]{1,3}),(?<key>[A-Z])"),
                Map.of(
                        "N", KeypadKey.CALL_NEXT,
                        "R", KeypadKey.RECALL,
                        "S", KeypadKey.START,
                        "F", KeypadKey.FINISH,
                        "X", KeypadKey.NOT_PRESENT));
    }

    @Override
    public KeyParser parser() {
        return new LineParser(this);
    }
}
