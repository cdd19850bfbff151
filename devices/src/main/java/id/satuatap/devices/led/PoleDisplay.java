package id.satuatap.devices.led;

import java.nio.charset.StandardCharsets;

/**
 * A customer's pole display of two lines in CD5220 mode, alone on its port; it never answers. Immutable.
 *
 * <p>{@code 0C} clears and leaves the string mode, {@code 1F 45 n} blinks, {@code 1B 51 41 <20> 0D} writes the upper line.
 * Source: the CD5220 command set as makers of VFD poles print it.
 */
public record PoleDisplay() implements LedLanguage {
    /** Characters of a line. */
    public static final int COLUMNS = 20;

    private static final char BLINK = 10;
    private static final char STEADY = 0;
    private static final int GAP_MILLIS = 50;

    @Override
    public byte[] frame(int address, int width, LedText text) {
        String shown = text.fitted(width).stripTrailing();
        String centred = " ".repeat((COLUMNS - shown.length()) / 2) + shown;
        String line = centred + " ".repeat(COLUMNS - centred.length());
        String frame = "\f\u001FE" + (text.blinking() ? BLINK : STEADY) + "\u001BQA" + line + "\r";
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

    /** It has no address; a line has one of them, whatever it is called. */
    @Override
    public void check(int address, int width) {
        LedLanguage.within("pole", address, 0, 0xFF, width, COLUMNS);
    }
}
