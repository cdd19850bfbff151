package id.satuatap.devices.voice;

import java.util.List;

/** The number words of one language; immutable. Each word is the key of a clip. */
interface NumberWords {

    /** The words of a cardinal number in the order they are spoken, for 0..9999. */
    List<String> cardinal(int number);
}
