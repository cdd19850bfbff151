package id.satuatap.devices.keypad;

/** How a kind of keypad writes its keys on the line; immutable. */
public interface KeypadFormat {

    /** A fresh reader of that writing, knowing of no byte yet. */
    KeyParser parser();
}
