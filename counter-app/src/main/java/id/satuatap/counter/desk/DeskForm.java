package id.satuatap.counter.desk;

/** How a desk shows itself. Immutable. */
public enum DeskForm {
    /** A narrow band that stays above the agency's own application. */
    STRIP,
    /** A window with who waits. */
    WINDOW;

    /** The other one. */
    public DeskForm other() {
        return this == STRIP ? WINDOW : STRIP;
    }
}
