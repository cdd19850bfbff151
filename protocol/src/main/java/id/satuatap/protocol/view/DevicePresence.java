package id.satuatap.protocol.view;

/**
 * Immutable. Whether a paired PC is there.
 */
public enum DevicePresence {
    /** It follows the hall now. */
    CONNECTED,
    /** It does not; perhaps it is switched off. */
    AWAY,
    /** Its token is good no longer. */
    REVOKED
}
