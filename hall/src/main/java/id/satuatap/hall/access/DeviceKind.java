package id.satuatap.hall.access;

/** What a paired device is. */
public enum DeviceKind {
    KIOSK,
    COUNTER,
    BOARD;

    /** Whether tickets may be printed there: at a kiosk, and on the PC of a desk that has a printer of its own. */
    public boolean mayPrint() {
        return this != BOARD;
    }
}
