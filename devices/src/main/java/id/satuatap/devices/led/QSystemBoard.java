package id.satuatap.devices.led;

import java.nio.charset.StandardCharsets;

/**
 * A counter's or main board of QSystem: {@code 01 ADDR TEXT.. 07}, no checksum, no answer, no blinking. Immutable.
 *
 * <p>Addresses begin at 20h, so that the frame's own 01 and 07 never occur inside. Source: QSystem (Apertum), read for its
 * frames.
 */
public record QSystemBoard() implements LedLanguage {
    static final int ADDRESS_MIN = 0x20;
    static final int ADDRESS_MAX = 0xFE;
    static final int GAP_MILLIS = 300;
    private static final int WIDTH_MAX = 64;

    @Override
    public byte[] frame(int address, int width, LedText text) {
        String frame = "\u0001" + (char) address + text.fitted(width) + "\u0007";
        return frame.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int gapMillis() {
        return GAP_MILLIS;
    }

    @Override
    public boolean blinks() {
        return false;
    }

    @Override
    public void check(int address, int width) {
        LedLanguage.within("board", address, ADDRESS_MIN, ADDRESS_MAX, width, WIDTH_MAX);
    }
}
