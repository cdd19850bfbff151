package id.satuatap.hall.catalogue;

/** Where a transferred visitor enters the other queue. */
public enum TransferPlace {
    /** With the visit's first time: those who came after him stay after him. */
    KEEP,
    /** As if he had come now. */
    NOW,
    /** Some places from the head, by the setting. */
    PLACES_BACK
}
