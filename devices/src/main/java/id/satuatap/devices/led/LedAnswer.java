package id.satuatap.devices.led;

/** What units of one kind answer to a frame. Immutable. */
public interface LedAnswer {

    /** How much of an answer has been heard. */
    enum Heard {
        /** It may still come, or come to its end. */
        PART,
        /** The unit took the frame. */
        TAKEN,
        /** The unit says that it cannot. */
        REFUSED,
        /** This is no answer to the frame: a broken one, or another unit's. */
        NOISE
    }

    /** What bytes that came since the frame begin with; what stands behind a whole answer changes nothing. */
    Heard of(byte[] frame, byte[] heard);

    /** How long a unit may take from the frame's end to the beginning of its answer, in milliseconds. */
    int timeoutMillis();

    /** How often a frame is sent before its unit counts as silent. */
    int tries();
}
