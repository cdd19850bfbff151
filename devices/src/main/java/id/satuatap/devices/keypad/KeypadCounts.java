package id.satuatap.devices.keypad;

/**
 * How a line of keypads has been doing; immutable. Many dropped messages mean a bad cable, or keypads that collide.
 *
 * @param pressed presses passed on
 * @param repeated the same key again too soon
 * @param dropped messages that could not be read
 */
public record KeypadCounts(long pressed, long repeated, long dropped) {

    static final KeypadCounts NONE = new KeypadCounts(0, 0, 0);

    KeypadCounts plusPressed() {
        return new KeypadCounts(pressed + 1, repeated, dropped);
    }

    KeypadCounts plusRepeated() {
        return new KeypadCounts(pressed, repeated + 1, dropped);
    }

    KeypadCounts plusDropped() {
        return new KeypadCounts(pressed, repeated, dropped + 1);
    }
}
