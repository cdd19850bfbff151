package id.satuatap.protocol.session;

/**
 * Immutable. What a paired PC is for.
 */
public enum DeviceKind {
    /** Gives numbers. */
    KIOSK,
    /** Stands on an officer's desk. */
    COUNTER,
    /** Shows and speaks calls in a hall. */
    BOARD
}
