package id.satuatap.protocol.device;

/** What is wrong with a part. */
public enum DeviceTrouble {
    /** Its line is not open: cable out, taken by another program, no right to it. */
    GONE,
    /** Its line is open, and it answers no more. */
    SILENT,
    /** It answers that it cannot do what it is asked: it is set up wrongly. */
    REFUSES
}
