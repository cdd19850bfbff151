package id.satuatap.devices.keypad;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 01 ADDR KEY 07}. Confined to the line's thread.
 *
 * <p>Two keypads that speak at once leave something else on the wire. It is dropped up to the next 01, which cannot occur
 * inside a frame because addresses and keys are 20h or more.
 */
final class QSystemParser implements KeyParser {

    private static final int BEGIN = 0x01;
    private static final int END = 0x07;
    private static final int INSIDE_MIN = 0x20;

    private final Map<Integer, KeypadKey> keys;
    private final int[] frame = new int[3];
    private int length;
    /** Whether the present run of unreadable bytes was told: a burst of noise counts once. */
    private boolean noiseTold;

    QSystemParser(Map<Integer, KeypadKey> keys) {
        this.keys = keys;
    }

    @Override
    public void accept(int unsignedByte, Found found) {
        if (unsignedByte == BEGIN) {
            if (forget()) {
                found.unreadable();
            }
            frame[length++] = unsignedByte;
            noiseTold = false;
        } else if (length == frame.length && unsignedByte == END) {
            tell(found);
            length = 0;
        } else if (length > 0 && length < frame.length && unsignedByte >= INSIDE_MIN) {
            frame[length++] = unsignedByte;
        } else {
            length = 0;
            if (!noiseTold) {
                found.unreadable();
            }
            noiseTold = true;
        }
    }

    private void tell(Found found) {
        @Nullable KeypadKey key = keys.get(frame[2]);
        if (key == null) {
            found.unreadable();
        } else {
            found.key(frame[1], key);
        }
    }

    @Override
    public boolean forget() {
        boolean begun = length > 0;
        length = 0;
        noiseTold = false;
        return begun;
    }
}
