package id.satuatap.devices.port;

/** What a driver does on its line. Called only from the thread of its {@link PortWatch}. */
public interface LineWork {

    /** The line was opened: greet the device. */
    void connected(Transport line) throws PortException, InterruptedException;

    /**
     * One turn while the line is open: read, or do what is due. Should return within about a second when there is
     * nothing to do, and must wait inside (a read with a timeout does), for it is called again at once.
     */
    void turn(Transport line) throws PortException, InterruptedException;

    /** The watch is being closed while the line is open: last words, within 1.5 s; none unless overridden. */
    default void leaving(Transport line) throws PortException, InterruptedException {}

    /** The line is not open: called after each loss, each failed attempt, and each {@link PortWatch#wake}. */
    void disconnected(PortStatus status);
}
