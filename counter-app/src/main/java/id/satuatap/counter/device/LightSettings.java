package id.satuatap.counter.device;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.PortSettings;
import java.util.List;
import java.util.Set;

/**
 * Immutable. The LED unit above the counter, or on its keypad.
 *
 * @param port where it hangs
 * @param unit its address, kind and width
 */
public record LightSettings(PortSettings port, LedUnit unit) {
    private static final Set<String> OURS = Set.of("address", "width", "kind");

    /**
     * Reads {@code serial:/dev/serial/by-id/usb-y?address=33&width=5&kind=board}; the kind is {@code board} (the default, of 4
     * characters) or {@code keypad} (the three characters on a QSystem keypad, which can blink).
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    public static LightSettings parse(String text) {
        PortText port = PortText.parse(text, OURS);
        int address = port.number("address", 0x21, 0x20, 0xFE);
        boolean keypad = port.choice("kind", List.of("board", "keypad")).equals("keypad");
        LedUnit unit = keypad ? LedUnit.keypadDisplay(address) : LedUnit.board(address, port.number("width", 4, 1, 64));
        return new LightSettings(port.port(), unit);
    }
}
