package id.satuatap.devices.keypad;

/** What an officer can ask for with one key; immutable. */
public enum KeypadKey {
    /** Call the next visitor. */
    CALL_NEXT,
    /** Call the same visitor again. */
    RECALL,
    /** The visitor is here: start serving. */
    START,
    /** Done with this visitor. */
    FINISH,
    /** The called visitor did not come. */
    NOT_PRESENT
}
