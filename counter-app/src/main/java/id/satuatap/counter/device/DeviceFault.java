package id.satuatap.counter.device;

import id.satuatap.devices.port.PortState;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a device of the desk, as its officer can tell and mend it. Immutable.
 *
 * @param cause what its line is doing instead of being open; null where the line is open
 */
public record DeviceFault(Kind kind, @Nullable PortState cause) {
    /** What is wrong. The graver come first. */
    public enum Kind {
        /** The keypad's line is not open: cable out, taken by another program, no right to it. */
        KEYPAD_GONE,
        /** The line of the LED unit is not open. */
        LIGHT_GONE,
        /** The line is open, and the unit behind it answers no more. */
        LIGHT_SILENT,
        /** The unit answers that it cannot do what it is asked: it is set up wrongly. */
        LIGHT_REFUSES
    }
}
