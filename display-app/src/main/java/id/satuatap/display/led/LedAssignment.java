package id.satuatap.display.led;

import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;

/**
 * Immutable. One LED unit and what it is for.
 *
 * @param role where it hangs, and what it shows of that
 * @param unit its address on the line and what it can show
 */
public record LedAssignment(LedRole role, LedUnit unit) {
    private static final int WIDTH_USUAL = 6;

    /**
     * Reads {@code role=address} with a role of {@link LedRole}, mostly a counter's code, {@code role=address:width}, or {@code role=address:kind} with a kind of
     * {@link LedUnitText} such as {@code keypad} or {@code modbus?form=packed&register=1000}; addresses are decimal or, with
     * 0x before them, hexadecimal.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static LedAssignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("LED unit \"" + text
                    + "\" must look like counter=address, zone:2=address or queue:SERVICE=address");
        }
        String role = text.substring(0, equals).strip();
        String place = text.substring(equals + 1).strip();
        int colon = place.indexOf(':');
        String kind = colon < 0 ? "" : place.substring(colon + 1).strip();
        try {
            int address =
                    Integer.decode(colon < 0 ? place : place.substring(0, colon).strip());
            return new LedAssignment(LedRole.parse(role), unit(address, kind));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("LED unit \"" + text + "\": " + wrong.getMessage(), wrong);
        }
    }

    private static LedUnit unit(int address, String kind) {
        if (kind.isEmpty() || kind.matches("\\d+")) {
            return LedUnit.board(address, kind.isEmpty() ? WIDTH_USUAL : Integer.parseInt(kind));
        }
        return LedUnitText.parse(address, kind);
    }
}
