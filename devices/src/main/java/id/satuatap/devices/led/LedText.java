package id.satuatap.devices.led;

import java.util.Locale;

/**
 * What one unit should show; immutable.
 *
 * @param text any text; the unit shows of it what fits, see {@link #fitted}
 * @param blinking whether it should blink, on units that can
 */
public record LedText(String text, boolean blinking) {

    /** Nothing lit. */
    public static final LedText BLANK = steady("");

    /** Text that stands still. */
    public static LedText steady(String text) {
        return new LedText(text, false);
    }

    /** Text that blinks until another comes, on units that can. */
    public static LedText blinking(String text) {
        return new LedText(text, true);
    }

    /**
     * The text as a unit of the width shows it: capital letters of ASCII, filled up with spaces on the right. What is too
     * long loses first its signs ("AD-012" becomes "AD012"), then its beginning: the last digits tell visitors apart.
     */
    String fitted(int width) {
        var shown = text.toUpperCase(Locale.ROOT).replaceAll("[^ -~]", "?");
        if (shown.length() > width) {
            shown = shown.replaceAll("[^A-Z0-9]", "");
        }
        shown = shown.substring(Math.max(0, shown.length() - width));
        return shown + " ".repeat(width - shown.length());
    }
}
