package id.satuatap.devices.port;

import java.util.Locale;

/** What a line to a device is doing, as a person should be told it. Immutable. */
public enum PortState {
    /** Closed on purpose, or not opened yet. */
    CLOSED,
    /** Open; bytes can pass. Says nothing about the device behind it. */
    CONNECTED,
    /** No such port: the cable is out, the adapter is gone, or the path is wrong. */
    MISSING,
    /** Somebody else holds the port. */
    BUSY,
    /** This user may not open the port (on Linux: group {@code dialout} or {@code lp}). */
    DENIED,
    /** The network address does not answer. */
    UNREACHABLE,
    /** The port refuses its settings (speed, parity), or the path is no port at all. */
    UNUSABLE,
    /** The line was open and hung up. */
    LOST,
    /** The device took no bytes before the deadline, so the line was closed. */
    STUCK,
    /** Another USB adapter than the known one is there; nothing passes before a person says that it is the right one. */
    OTHER_ADAPTER;

    /** Key of the advice that belongs to this state in an application's message bundle. */
    public String adviceKey() {
        return "port.advice." + name().toLowerCase(Locale.ROOT);
    }
}
