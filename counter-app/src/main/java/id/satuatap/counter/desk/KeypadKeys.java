package id.satuatap.counter.desk;

import id.satuatap.devices.keypad.KeypadKey;

/**
 * What a key of a serial keypad means at a desk as it stands. Immutable.
 *
 * <p>On keypads of four keys "call next" while somebody is called calls again, and "finish" while he has not come marks
 * him as not present, as QSystem's own keypads work.
 */
public enum KeypadKeys {
    /** Each of the five has one meaning. */
    FIVE,
    /** No key of its own for "not present", and perhaps none for "again". */
    FOUR;

    /** The action that a key asks for. */
    public DeskAction meaning(KeypadKey key, DeskScene scene) {
        boolean awaited = this == FOUR && scene.standing() == Standing.CALLED;
        return switch (key) {
            case CALL_NEXT -> awaited ? DeskAction.RECALL : DeskAction.CALL_NEXT;
            case RECALL -> DeskAction.RECALL;
            case START -> DeskAction.START;
            case FINISH -> awaited && !scene.startsByItself() ? DeskAction.NOT_PRESENT : DeskAction.FINISH;
            case NOT_PRESENT -> DeskAction.NOT_PRESENT;
        };
    }
}
