package id.satuatap.devices.led;

import java.nio.charset.StandardCharsets;

/**
 * The three characters on an officer's keypad of QSystem: {@code 01 ADDR MODE c1 c2 c3 07}, mode 20 steady, 21 blinking for
 * ever; no checksum, no answer. Immutable. Source: as {@link QSystemBoard}.
 */
public record QSystemKeypadDisplay() implements LedLanguage {
    static final int WIDTH = 3;
    private static final char STEADY = 0x20;
    private static final char BLINK_FOR_EVER = 0x21;

    @Override
    public byte[] frame(int address, int width, LedText text) {
        String frame =
                "\u0001" + (char) address + (text.blinking() ? BLINK_FOR_EVER : STEADY) + text.fitted(width) + "\u0007";
        return frame.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int gapMillis() {
        return QSystemBoard.GAP_MILLIS;
    }

    @Override
    public boolean blinks() {
        return true;
    }

    @Override
    public void check(int address, int width) {
        LedLanguage.within("keypad", address, QSystemBoard.ADDRESS_MIN, QSystemBoard.ADDRESS_MAX, width, WIDTH);
        if (width != WIDTH) {
            throw new IllegalArgumentException("a keypad's display has " + WIDTH + " characters, not " + width);
        }
    }
}
