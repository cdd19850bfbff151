package id.satuatap.devices.led;

import id.satuatap.devices.port.PortStatus;

/** Is told what happens on a line of units. Called on the line's thread, and must return soon. */
public interface LedListener {

    /** The line came, or went. */
    void port(PortStatus status);

    /** A unit answers, or does so no more; told once for each change, and for all of them when the line comes. */
    default void unit(int address, UnitState state) {}

    /**
     * Something came that answers nothing: keypads on the same line speak unasked.
     *
     * @param buffer belongs to the line; its first {@code count} bytes are new
     */
    default void heard(byte[] buffer, int count) {}
}
