package id.satuatap.counter.desk;

import id.satuatap.devices.keypad.KeypadKey;

/**
 * Immutable. By what an officer asked for an action.
 *
 * @param name tells one means from another
 * @param pointed whether it was a place on the screen, under which something else may have come meanwhile
 */
record Means(String name, boolean pointed) {
    /** A button on the screen, by mouse or finger. */
    static final Means POINTER = new Means("pointer", true);

    /** The key of the keyboard that always asks for this action. */
    static Means key(DeskAction action) {
        return new Means("key " + action, false);
    }

    /** A key of the serial keypad. */
    static Means keypad(KeypadKey key) {
        return new Means("keypad " + key, false);
    }
}
