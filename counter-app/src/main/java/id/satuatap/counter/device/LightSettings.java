package id.satuatap.counter.device;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.SerialSettings;

/**
 * Immutable. The LED unit above the counter, or on its keypad.
 *
 * @param port where it hangs
 * @param unit its address, kind and width
 */
public record LightSettings(PortSettings port, LedUnit unit) {
    /**
     * Reads {@code serial:/dev/serial/by-id/usb-y?address=33&width=5&kind=board}; the kinds and their options are those of
     * {@link LedUnitText}, and {@code board} where none is named.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    public static LightSettings parse(String text) {
        PortText port = PortText.parseAllBut(text, SerialSettings.OPTIONS);
        int address = port.number("address", 0x21, 0, 0xFF);
        try {
            return new LightSettings(port.port(), LedUnitText.parse(address, port.rest("kind", "board", "address")));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("\"" + text + "\": " + wrong.getMessage(), wrong);
        }
    }
}
