package id.satuatap.protocol.device;

/** What hangs on a PC. */
public enum DevicePart {
    /** The officer's keypad. */
    KEYPAD,
    /** The number display above a counter. */
    LIGHT,
    /** What a board's PC calls with. */
    SOUND
}
