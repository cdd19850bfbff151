package id.satuatap.devices.led;

import java.nio.charset.StandardCharsets;

/**
 * One addressed display on a line of QSystem frames; immutable.
 *
 * @param address 20h..FEh, so that the frame's own 01 and 07 never occur inside a frame
 * @param kind which frame it understands
 * @param width characters it shows, 1..64; a keypad's display always has 3
 */
public record LedUnit(int address, Kind kind, int width) {

    /** Which frame a unit understands. */
    public enum Kind {
        /** A counter's or main board: {@code 01 ADDR TEXT.. 07}; cannot blink. */
        BOARD,
        /** The three characters on an officer's keypad: {@code 01 ADDR MODE c1 c2 c3 07}. */
        KEYPAD_DISPLAY
    }

    static final int ADDRESS_MIN = 0x20;
    static final int ADDRESS_MAX = 0xFE;
    private static final int WIDTH_MAX = 64;
    private static final int KEYPAD_WIDTH = 3;
    private static final char STEADY = 0x20;
    private static final char BLINK_FOR_EVER = 0x21;

    public LedUnit {
        if (address < ADDRESS_MIN || address > ADDRESS_MAX) {
            throw new IllegalArgumentException("LED address must be 32..254: " + address);
        }
        if (width < 1 || width > WIDTH_MAX || (kind == Kind.KEYPAD_DISPLAY && width != KEYPAD_WIDTH)) {
            throw new IllegalArgumentException("LED width does not fit a " + kind + ": " + width);
        }
    }

    /** A board of so many characters. */
    public static LedUnit board(int address, int width) {
        return new LedUnit(address, Kind.BOARD, width);
    }

    /** The display of a keypad. */
    public static LedUnit keypadDisplay(int address) {
        return new LedUnit(address, Kind.KEYPAD_DISPLAY, KEYPAD_WIDTH);
    }

    /** The frame that makes the unit show the text. There is no checksum and no answer. */
    byte[] frame(LedText text) {
        var mode = kind == Kind.KEYPAD_DISPLAY ? String.valueOf(text.blinking() ? BLINK_FOR_EVER : STEADY) : "";
        var frame = "\u0001" + (char) address + mode + text.fitted(width) + "\u0007";
        return frame.getBytes(StandardCharsets.ISO_8859_1);
    }
}
