package id.satuatap.counter.device;

import id.satuatap.devices.keypad.KeypadFormat;
import id.satuatap.devices.keypad.LineKeys;
import id.satuatap.devices.keypad.QSystemKeys;
import id.satuatap.devices.port.PortSettings;
import java.util.List;
import java.util.Set;

/**
 * Immutable. The officer's keypad.
 *
 * @param format how it writes its keys
 * @param port where it hangs
 * @param address the keypad of this counter where several share the line; 0 takes all of them
 * @param keys 4 or 5: on four, "call next" and "finish" have a second meaning while somebody is called
 * @param sounds whether the PC's sound answers each press
 */
public record KeypadSettings(KeypadFormat format, PortSettings port, int address, int keys, boolean sounds) {
    private static final Set<String> OURS = Set.of("address", "keys", "sound");

    public KeypadSettings {
        if (keys != 4 && keys != 5) {
            throw new IllegalArgumentException("a keypad has 4 or 5 keys, not " + keys);
        }
        if (address < 0 || address > 999) {
            throw new IllegalArgumentException("a keypad's address is 0 to 999, not " + address);
        }
    }

    /**
     * Reads {@code qsystem:PORT} or {@code ascii:PORT}, such as {@code qsystem:serial:/dev/serial/by-id/usb-x?address=35&keys=4}.
     * QSystem's own keypads have four keys unless told otherwise, others five.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    public static KeypadSettings parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        boolean qsystem = kind.equals("qsystem");
        if (!qsystem && !kind.equals("ascii")) {
            throw new IllegalArgumentException("\"" + text + "\": expected qsystem:PORT or ascii:PORT");
        }
        PortText port = PortText.parse(text.substring(colon + 1), OURS);
        return new KeypadSettings(
                qsystem ? QSystemKeys.standard() : LineKeys.standard(),
                port.port(),
                port.number("address", 0, 0, 999),
                port.number("keys", qsystem ? 4 : 5, 4, 5),
                port.choice("sound", List.of("on", "off")).equals("on"));
    }
}
