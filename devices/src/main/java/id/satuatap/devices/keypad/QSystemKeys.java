package id.satuatap.devices.keypad;

import java.util.Map;

/**
 * QSystem's keypads: exactly the four bytes {@code 01 ADDR KEY 07}, no checksum; immutable.
 *
 * @param keys what the key byte means
 */
public record QSystemKeys(Map<Integer, KeypadKey> keys) implements KeypadFormat {

    public QSystemKeys {
        keys = Map.copyOf(keys);
    }

    /**
     * The keys as QSystem's own keypads number them: 31h call next, 32h start, 34h finish. Their 33h means "redirect",
     * which needs a target that a keypad cannot name; it recalls here. 35h is the fifth key of those that have one. On a
     * keypad of four keys the desk reads "call next" while somebody is called as a recall, and "finish" as not present.
     */
    public static QSystemKeys standard() {
        return new QSystemKeys(Map.of(
                0x31, KeypadKey.CALL_NEXT,
                0x32, KeypadKey.START,
                0x33, KeypadKey.RECALL,
                0x34, KeypadKey.FINISH,
                0x35, KeypadKey.NOT_PRESENT));
    }

    @Override
    public KeyParser parser() {
        return new QSystemParser(keys);
    }
}
