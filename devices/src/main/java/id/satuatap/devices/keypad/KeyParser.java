package id.satuatap.devices.keypad;

/** Finds keys in the bytes of a line, however they are split or merged. Confined to the line's thread. */
public interface KeyParser {

    /** Takes the next byte, 0..255, and tells what it completes. */
    void accept(int unsignedByte, Found found);

    /** Forgets a message that has begun. Returns whether there was one. */
    boolean forget();

    /** What a byte can complete. */
    interface Found {

        /** A whole message with a key that this kind of keypad has. */
        void key(int address, KeypadKey key);

        /** Something else: noise, a collision, a key without meaning. */
        void unreadable();
    }
}
