package id.satuatap.devices.simulator.sign;

import id.satuatap.devices.led.LedText;
import java.util.Locale;
import java.util.Optional;

/**
 * The priority file of an Alpha sign: {@code 01 TYPE ADDR 02 'A' '0' [1B POSITION MODE text] 03 SUM 04}. A frame whose sum is
 * wrong, or that is for another sign, is passed over. Confined to one thread.
 */
final class AlphaReader implements SignReader {
    private static final int BEGIN = 0x01;
    private static final int TEXT = 0x02;
    private static final int TEXT_END = 0x03;
    private static final int END = 0x04;
    private static final int FRAME_MAX = 300;
    /** Type and address before the text. */
    private static final int HEAD = 3;

    private final int address;
    private final StringBuilder frame = new StringBuilder();
    private boolean begun;
    private long passedOver;

    AlphaReader(int address) {
        this.address = address;
    }

    @Override
    public Optional<LedText> accept(int unsignedByte) {
        if (unsignedByte == BEGIN) {
            begun = true;
            frame.setLength(0);
        } else if (begun && unsignedByte == END) {
            begun = false;
            Optional<LedText> text = text(frame.toString());
            passedOver += text.isEmpty() ? 1 : 0;
            return text;
        } else if (begun && frame.length() < FRAME_MAX) {
            frame.append((char) unsignedByte);
        }
        return Optional.empty();
    }

    private Optional<LedText> text(String heard) {
        int from = heard.indexOf(TEXT);
        int to = heard.indexOf(TEXT_END);
        if (from != HEAD || to < from + 3 || !ours(heard.substring(1, HEAD))) {
            return Optional.empty();
        }
        int sum = heard.substring(from, to + 1).chars().sum() & 0xFFFF;
        if (!String.format(Locale.ROOT, "%04X", sum).equals(heard.substring(to + 1))) {
            return Optional.empty();
        }
        String command = heard.substring(from + 1, to);
        if (!command.startsWith("A0")) {
            return Optional.empty();
        }
        if (command.length() == 2) {
            return Optional.of(LedText.BLANK);
        }
        if (command.length() < 5 || command.charAt(2) != 0x1B) {
            return Optional.empty();
        }
        return Optional.of(new LedText(command.substring(5), command.charAt(4) == 'c'));
    }

    private boolean ours(String to) {
        return "00".equals(to) || to.equals(String.format(Locale.ROOT, "%02X", address));
    }

    @Override
    public long passedOver() {
        return passedOver;
    }
}
