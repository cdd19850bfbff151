package id.satuatap.devices.keypad;

import id.satuatap.devices.port.DeviceClock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Turns the bytes of a line into presses: once per press although contacts bounce and fingers linger, and nothing for
 * what cannot be read. Confined to the line's thread, but for {@link #counts}.
 */
public final class KeypadReader {

    /** The same key of the same keypad sooner than this after it was last seen is the same press. */
    static final int DEBOUNCE_MILLIS = 300;

    /** A message that has stood still so long was broken off; what comes then is another. */
    static final int STALL_MILLIS = 500;

    private final KeyParser parser;
    private final Consumer<KeyPress> presses;
    private final DeviceClock clock;
    private final Map<PressedKey, Long> seenNanos = new HashMap<>();
    private final KeyParser.Found found = new Sorting();
    private long heardNanos;
    private volatile KeypadCounts counts = KeypadCounts.NONE;

    /**
     * A reader that has heard nothing.
     *
     * @param presses is told each press on the line's thread and must return soon
     */
    public KeypadReader(KeypadFormat format, Consumer<KeyPress> presses, DeviceClock clock) {
        this.parser = format.parser();
        this.presses = presses;
        this.clock = clock;
        this.heardNanos = clock.nanos().getAsLong();
    }

    /** The first {@code count} bytes of the buffer have come; 0 says that time has passed. */
    public void heard(byte[] buffer, int count) {
        long now = clock.nanos().getAsLong();
        if (now - heardNanos > STALL_MILLIS * 1_000_000L) {
            forget();
        }
        if (count > 0) {
            heardNanos = now;
        }
        for (int i = 0; i < count; i++) {
            parser.accept(buffer[i] & 0xFF, found);
        }
    }

    /** The line was opened anew: what had begun before will not be finished. */
    public void forget() {
        if (parser.forget()) {
            counts = counts.plusDropped();
        }
    }

    /** How the line has been doing. */
    public KeypadCounts counts() {
        return counts;
    }

    private record PressedKey(int address, KeypadKey key) {}

    private final class Sorting implements KeyParser.Found {
        @Override
        public void key(int address, KeypadKey key) {
            long now = clock.nanos().getAsLong();
            Long last = seenNanos.put(new PressedKey(address, key), now);
            if (last != null && now - last < DEBOUNCE_MILLIS * 1_000_000L) {
                counts = counts.plusRepeated();
            } else {
                counts = counts.plusPressed();
                presses.accept(new KeyPress(address, key, clock.now()));
            }
        }

        @Override
        public void unreadable() {
            counts = counts.plusDropped();
        }
    }
}
