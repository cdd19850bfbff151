package id.satuatap.devices.led;

/** Takes what other devices say on a line that displays share with keypads (RS-485). Called on the line's thread. */
@FunctionalInterface
public interface HeardBytes {

    /** The first {@code count} bytes of the buffer came; the buffer is used again afterwards. */
    void heard(byte[] buffer, int count);
}
