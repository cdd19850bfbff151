package id.satuatap.devices.printer;

/** How much paper a printer's sensors see. Immutable. A printer without a near-end sensor never says NEAR_END. */
public enum PaperLevel {
    /** Enough. */
    OK,
    /** The roll is nearly used up; tickets still print. */
    NEAR_END,
    /** None under the head. */
    OUT
}
