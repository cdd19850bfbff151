package id.satuatap.hall.access;

/** How far a permission goes. */
public enum Reach {
    NOTHING,
    /** The counter that a PC stands at, while an officer's session is open there. */
    OWN_COUNTER,
    /** The actor's own agency. */
    OWN_AGENCY,
    MALL
}
