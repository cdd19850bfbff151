package id.satuatap.devices.led;

/** What is known of one unit on a line. */
public enum UnitState {
    /** Its kind never answers, or nothing was asked since the line was opened. */
    UNCERTAIN,
    /** It took the last frame. */
    ANSWERS,
    /** It says that it cannot do what the frame asks: a wrong register map, mostly. */
    REFUSES,
    /** Nothing, or nothing whole, came back: no power, a loose wire, another address. */
    SILENT
}
