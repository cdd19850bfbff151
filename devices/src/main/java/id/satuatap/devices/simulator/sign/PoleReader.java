package id.satuatap.devices.simulator.sign;

import id.satuatap.devices.led.LedText;
import java.util.Optional;

/**
 * The upper line of a pole display in CD5220 mode: {@code 0C} clears, {@code 1F 45 n} blinks, {@code 1B 51 41 <20> 0D} writes.
 * Confined to one thread.
 */
final class PoleReader implements SignReader {
    private static final int COLUMNS = 20;
    private static final String BLINK = "\u001FE";
    private static final String UPPER = "\u001BQA";

    private final StringBuilder heard = new StringBuilder();
    private boolean blinking;
    private long passedOver;

    @Override
    public Optional<LedText> accept(int unsignedByte) {
        if (unsignedByte == '\f' && !heard.toString().equals(BLINK)) {
            // It leaves every mode, a line that was begun too.
            passedOver += heard.length() > 0 ? 1 : 0;
            return done(LedText.BLANK);
        }
        heard.append((char) unsignedByte);
        String command = heard.toString();
        if (command.startsWith(BLINK)) {
            return command.length() == BLINK.length() + 1 ? blink(unsignedByte != 0) : Optional.empty();
        }
        if (command.startsWith(UPPER)) {
            return upper(command);
        }
        if (!BLINK.startsWith(command) && !UPPER.startsWith(command)) {
            passedOver++;
            heard.setLength(0);
        }
        return Optional.empty();
    }

    private Optional<LedText> blink(boolean on) {
        blinking = on;
        heard.setLength(0);
        return Optional.empty();
    }

    private Optional<LedText> upper(String command) {
        int length = UPPER.length() + COLUMNS + 1;
        if (command.length() < length) {
            return Optional.empty();
        }
        String text = command.substring(UPPER.length(), length - 1).strip();
        if (command.charAt(length - 1) != '\r') {
            passedOver++;
            heard.setLength(0);
            return Optional.empty();
        }
        return done(new LedText(text, blinking && !text.isEmpty()));
    }

    private Optional<LedText> done(LedText text) {
        heard.setLength(0);
        return Optional.of(text);
    }

    @Override
    public long passedOver() {
        return passedOver;
    }
}
