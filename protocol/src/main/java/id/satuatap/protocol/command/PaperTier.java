package id.satuatap.protocol.command;

/**
 * Immutable. How well a printer proved a sheet, best first.
 */
public enum PaperTier {
    /** The printer answered for this very job. */
    A,
    /** The printer was ready before and after it, with paper. */
    B,
    /** The bytes were taken without a fault. */
    C,
    /** The system's printer queue took it. */
    D
}
