package id.satuatap.devices.led;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A message board with the M-Protocol of Alpha and BetaBrite; its priority file overrides all else it shows, needs no memory
 * set, and an empty one clears it. Immutable. No answer is asked for.
 *
 * <p>{@code 00 x5, 01, 'Z', ADDR, 02, 'A' '0' 1B POSITION MODE text, 03, SUM, 04}; ADDR is two hexadecimal digits, SUM four:
 * the sum of the bytes from 02 to 03. Mode b holds, c flashes. Source: Adaptive's Alpha Sign Communications Protocol.
 *
 * @param position where on the sign the text stands: 20h its middle line, 22h top, 26h bottom, 30h all of it
 */
public record AlphaSign(int position) implements LedLanguage {
    /** The whole of the sign. */
    public static final int FILL = 0x30;

    private static final int ADDRESS_MAX = 0xFF;
    /** Of the priority file. */
    private static final int WIDTH_MAX = 125;

    private static final int GAP_MILLIS = 100;
    private static final String POSITIONS = " \"&0";

    public AlphaSign {
        if (POSITIONS.indexOf(position) < 0) {
            throw new IllegalArgumentException("position must be 20h, 22h, 26h or 30h: " + position);
        }
    }

    @Override
    public byte[] frame(int address, int width, LedText text) {
        String shown = text.fitted(width).stripTrailing();
        String mode = "\u001B" + (char) position + (text.blinking() ? 'c' : 'b');
        String packet = "\u0002A0" + (shown.isEmpty() ? "" : mode + shown) + "\u0003";
        int sum = packet.chars().sum() & 0xFFFF;
        String frame = "\0\0\0\0\0\u0001Z" + String.format(Locale.ROOT, "%02X%s%04X", address, packet, sum) + "\u0004";
        return frame.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int gapMillis() {
        return GAP_MILLIS;
    }

    @Override
    public boolean blinks() {
        return true;
    }

    @Override
    public void check(int address, int width) {
        LedLanguage.within("alpha", address, 1, ADDRESS_MAX, width, WIDTH_MAX);
    }
}
