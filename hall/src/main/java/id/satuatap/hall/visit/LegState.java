package id.satuatap.hall.visit;

/** Where a leg stands. The arrows between the states are the rules of the feature packages. */
public enum LegState {
    PLANNED,
    WAITING,
    CALLED,
    SERVING,
    ON_HOLD,
    MISSED,
    FINISHED,
    TRANSFERRED,
    CANCELLED,
    NO_SHOW,
    UNSERVED,
    /** That it waited was a mistake, taken back before anybody called it: it counts nowhere. */
    WITHDRAWN;

    /** Nothing can happen to the leg any more, but for a reopening within some minutes. */
    public boolean ended() {
        return switch (this) {
            case FINISHED, TRANSFERRED, CANCELLED, NO_SHOW, UNSERVED, WITHDRAWN -> true;
            case PLANNED, WAITING, CALLED, SERVING, ON_HOLD, MISSED -> false;
        };
    }

    /** The visitor stands at a counter or is on the way there. */
    public boolean atCounter() {
        return this == CALLED || this == SERVING;
    }
}
