package id.satuatap.protocol.command;

/**
 * Immutable. Where a transferred leg enters the other queue.
 */
public enum TransferPlace {
    /** By its visit's first time. */
    KEEP,
    /** By the time of the transfer. */
    NOW,
    /** Some places from the head, as many as the mall's setting says. */
    PLACES_BACK
}
