package id.satuatap.protocol.session;

/**
 * Immutable. How far a pairing is.
 */
public enum PairingState {
    /** Nobody has decided yet: ask again with the same body. */
    PENDING,
    /** An administrator approved it. */
    APPROVED,
    /** An administrator refused it. */
    REFUSED,
    /** Nobody decided within ten minutes. */
    EXPIRED
}
