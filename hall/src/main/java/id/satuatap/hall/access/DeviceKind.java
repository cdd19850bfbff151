package id.satuatap.hall.access;

/** What a paired device is. */
public enum DeviceKind {
    KIOSK,
    COUNTER,
    BOARD
}
