package id.satuatap.devices.led;

/**
 * Where a Modbus unit takes its text and in which form; immutable.
 *
 * @param form how characters lie in registers
 * @param register the first one, 0..65535
 * @param alignment on which side a text that is shorter than the unit stands
 */
public record RegisterMap(Form form, int register, Side alignment) {
    private static final int REGISTER_MAX = 0xFFFF;

    /** How a text lies in registers. */
    public enum Form {
        /** One ASCII character in each, as DM36B06 and DM56A04 take it from register 0. */
        ASCII,
        /** Two characters in each, the first in the high byte, as P10 control cards take it from register 1000. */
        PACKED,
        /** The digits of the number in one register, 0..65535; its prefix is not shown, and blank is 0. */
        NUMBER
    }

    /** A side of the unit. */
    public enum Side {
        LEFT,
        RIGHT
    }

    public RegisterMap {
        if (register < 0 || register > REGISTER_MAX) {
            throw new IllegalArgumentException("register must be 0..65535: " + register);
        }
    }

    /** What is written to the registers, high bytes first, for a unit of so many characters. */
    byte[] values(int width, LedText text) {
        return switch (form) {
            case ASCII -> ascii(aligned(width, text));
            case PACKED -> packed(aligned(width, text));
            case NUMBER -> number(text);
        };
    }

    private String aligned(int width, LedText text) {
        String fitted = text.fitted(width);
        String bare = fitted.stripTrailing();
        return alignment == Side.LEFT ? fitted : " ".repeat(width - bare.length()) + bare;
    }

    private static byte[] ascii(String text) {
        byte[] values = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            values[2 * i + 1] = (byte) text.charAt(i);
        }
        return values;
    }

    private static byte[] packed(String text) {
        byte[] values = new byte[text.length() + text.length() % 2];
        values[values.length - 1] = ' ';
        for (int i = 0; i < text.length(); i++) {
            values[i] = (byte) text.charAt(i);
        }
        return values;
    }

    private static byte[] number(LedText text) {
        String digits = text.text().replaceAll("\\D", "");
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(Math.max(0, digits.length() - 5)));
        int shown = number > REGISTER_MAX ? number % 10_000 : number;
        return new byte[] {(byte) (shown >> 8), (byte) shown};
    }
}
