package id.satuatap.devices.port;

/** The parity bit of a serial line. Immutable. */
public enum Parity {
    /** No parity bit. */
    NONE,
    /** The number of ones is odd. */
    ODD,
    /** The number of ones is even. */
    EVEN
}
