package id.satuatap.devices.port;

/** How a device on a serial line says "stop sending". Immutable. */
public enum FlowControl {
    /** It cannot; right for printers that answer status queries, with little outstanding. */
    NONE,
    /** By the bytes 13h and 11h. */
    XON_XOFF,
    /** By the wires RTS and CTS. */
    RTS_CTS
}
