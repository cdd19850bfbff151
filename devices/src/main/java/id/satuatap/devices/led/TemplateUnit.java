package id.satuatap.devices.led;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A unit described by what stands in its frame: {@code prefix, address, text, checksum, suffix}. Immutable. It covers the
 * boards that have a table of bytes for a manual; nothing is known of their answers.
 *
 * @param prefix hexadecimal, may be empty
 * @param addressForm how the address is written
 * @param payload how the text is written
 * @param checksum over all before it, but for the first bytes
 * @param checkedFrom how many of the first bytes the checksum leaves out
 * @param suffix hexadecimal, may be empty
 * @param gapMillis 0..5000
 */
public record TemplateUnit(
        String prefix,
        AddressForm addressForm,
        Payload payload,
        Checksum checksum,
        int checkedFrom,
        String suffix,
        int gapMillis)
        implements LedLanguage {
    private static final int WIDTH_MAX = 64;
    private static final int GAP_MILLIS_MAX = 5_000;

    /** How an address is written. */
    public enum AddressForm {
        NONE,
        /** As one byte. */
        BYTE,
        /** As two hexadecimal digits of ASCII. */
        HEX
    }

    /** How a text is written. */
    public enum Payload {
        /** As so many characters of ASCII as the unit shows, filled up with spaces on the right. */
        ASCII,
        /** As digits, two in a byte, filled up with zeros on the left. */
        BCD,
        /** As the number in two bytes, the high one first. */
        U16
    }

    /** How a frame is checked. */
    public enum Checksum {
        NONE,
        /** One byte, the sum of all. */
        SUM8,
        /** One byte, all joined by exclusive or. */
        XOR,
        /** Two bytes, as Modbus. */
        CRC16
    }

    public TemplateUnit {
        HexFormat.of().parseHex(prefix);
        HexFormat.of().parseHex(suffix);
        if (gapMillis < 0 || gapMillis > GAP_MILLIS_MAX || checkedFrom < 0) {
            throw new IllegalArgumentException("a template's gap must be 0..5000 ms, and no byte count negative");
        }
    }

    @Override
    public byte[] frame(int address, int width, LedText text) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(HexFormat.of().parseHex(prefix));
        frame.writeBytes(addressed(address));
        frame.writeBytes(written(width, text));
        byte[] unchecked = frame.toByteArray();
        frame.writeBytes(check(unchecked));
        frame.writeBytes(HexFormat.of().parseHex(suffix));
        return frame.toByteArray();
    }

    private byte[] addressed(int address) {
        return switch (addressForm) {
            case NONE -> new byte[0];
            case BYTE -> new byte[] {(byte) address};
            case HEX -> String.format(Locale.ROOT, "%02X", address).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private byte[] written(int width, LedText text) {
        String digits = text.text().replaceAll("\\D", "");
        return switch (payload) {
            case ASCII -> text.fitted(width).getBytes(StandardCharsets.US_ASCII);
            case BCD -> {
                int even = width + width % 2;
                String filled = "0".repeat(even) + digits;
                yield HexFormat.of().parseHex(filled.substring(filled.length() - even));
            }
            case U16 -> {
                String last = "0" + digits.substring(Math.max(0, digits.length() - 4));
                int number = Integer.parseInt(last);
                yield new byte[] {(byte) (number >> 8), (byte) number};
            }
        };
    }

    private byte[] check(byte[] frame) {
        int sum = 0;
        int joined = 0;
        byte[] checked = new byte[Math.max(0, frame.length - checkedFrom)];
        for (int i = checkedFrom; i < frame.length; i++) {
            checked[i - checkedFrom] = frame[i];
            sum += frame[i] & 0xFF;
            joined ^= frame[i] & 0xFF;
        }
        int crc = Crc16.of(checked, checked.length);
        return switch (checksum) {
            case NONE -> new byte[0];
            case SUM8 -> new byte[] {(byte) sum};
            case XOR -> new byte[] {(byte) joined};
            case CRC16 -> new byte[] {(byte) crc, (byte) (crc >> 8)};
        };
    }

    @Override
    public boolean blinks() {
        return false;
    }

    @Override
    public void check(int address, int width) {
        LedLanguage.within("template", address, 0, 0xFF, width, WIDTH_MAX);
    }
}
