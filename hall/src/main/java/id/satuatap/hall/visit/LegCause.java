package id.satuatap.hall.visit;

/** Why a leg came to be. */
public enum LegCause {
    ISSUED,
    TRANSFERRED,
    PLANNED
}
