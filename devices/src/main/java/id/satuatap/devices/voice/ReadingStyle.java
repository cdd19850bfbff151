package id.satuatap.devices.voice;

/** How a number is read aloud; a setting of the mall, apart for tickets and for counters; immutable. */
public enum ReadingStyle {
    /** "nol, satu, dua". */
    DIGITS,
    /** "dua belas"; leading zeros are silent. */
    CARDINAL
}
