package id.satuatap.protocol.catalogue;

/**
 * Immutable. What kind of fee a service has.
 */
public enum FeeKind {
    /** Nothing is paid. */
    FREE,
    /** Always the same. */
    FIXED,
    /** Depends on the case: show the note, never the word gratis. */
    VARIABLE
}
