package id.satuatap.hall.visit;

/** Where a turn stands. */
public enum TurnState {
    CALLED,
    SERVING,
    ENDED
}
