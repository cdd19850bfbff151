package id.satuatap.devices.simulator.led;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.QSystemKeypadDisplay;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the frames that displays listen to, strictly and from the byte layout alone. Confined to one thread.
 *
 * <p>A frame is {@code 01 ADDR ... 07}; what stands outside of a frame, or begins anew inside one, is broken.
 */
final class LedFrameDecoder {

    private static final int BEGIN = 0x01;
    private static final int END = 0x07;
    private static final int LENGTH_MAX = 70;

    private final ByteArrayOutputStream inside = new ByteArrayOutputStream();
    private boolean begun;
    private long broken;

    /** Takes a byte and gives what stands between 01 and 07 when it ends a frame: address, then content. */
    Optional<byte[]> accept(int unsignedByte) {
        if (unsignedByte == BEGIN) {
            broken += begun ? 1 : 0;
            begun = true;
            inside.reset();
        } else if (!begun) {
            broken++;
        } else if (unsignedByte == END) {
            begun = false;
            return inside.size() > 0 ? Optional.of(inside.toByteArray()) : broke();
        } else if (inside.size() == LENGTH_MAX) {
            begun = false;
            return broke();
        } else {
            inside.write(unsignedByte);
        }
        return Optional.empty();
    }

    private Optional<byte[]> broke() {
        broken++;
        return Optional.empty();
    }

    /** What a unit makes of the content of a frame addressed to it; nothing when the frame does not suit it. */
    Optional<LedText> content(LedUnit unit, byte[] frame) {
        var content = new String(frame, 1, frame.length - 1, StandardCharsets.ISO_8859_1);
        boolean keypad = unit.language() instanceof QSystemKeypadDisplay;
        var text = keypad ? content.substring(Math.min(1, content.length())) : content;
        if (text.length() != unit.width() || text.chars().anyMatch(sign -> sign < ' ' || sign > '~')) {
            broken++;
            return Optional.empty();
        }
        return Optional.of(new LedText(text.stripTrailing(), keypad && content.charAt(0) != ' '));
    }

    long broken() {
        return broken;
    }
}
