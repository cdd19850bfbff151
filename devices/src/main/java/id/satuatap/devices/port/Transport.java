package id.satuatap.devices.port;

/**
 * A line of bytes to one device. Confined to its owner thread, but for {@link #close} and {@link #state}, which any
 * thread may call; closing frees an owner that is blocked in a read or a write.
 */
public interface Transport extends AutoCloseable {

    /**
     * Opens the line, resolving its path or address afresh; does nothing when it is open.
     *
     * @throws PortException with the state that tells why not
     */
    void open() throws PortException;

    /**
     * Reads what has come, waiting for the first byte at most {@code timeoutMillis}. A serial line rounds the wait up
     * to steps of 100 ms; with 0 it never waits, and TCP, where only a read sees a hang-up, waits a millisecond.
     *
     * @return the number of bytes put into {@code buffer}, 0 when none came in time
     * @throws PortException when the line hung up; it is closed then
     */
    int read(byte[] buffer, int timeoutMillis) throws PortException;

    /**
     * Hands all bytes over, or fails: when they are not all taken within {@code deadlineMillis} the line is closed.
     * After a failure nobody can know how many of them reached the device.
     *
     * @throws PortException with {@link PortState#STUCK} after the deadline, {@link PortState#LOST} after a hang-up
     */
    void write(byte[] bytes, int deadlineMillis) throws PortException;

    /** Closes the line; the state becomes {@link PortState#CLOSED} unless a fault had closed it before. */
    @Override
    void close();

    /** What the line is doing now. */
    PortState state();

    /**
     * What the system can tell beside the bytes: the kernel asks a USB printer for its status lines, a spooler is asked for its
     * queue. Nothing is sent over the line; the answer may take some seconds.
     */
    default LineSense sense() {
        return LineSense.UNKNOWN;
    }

    /** The settings that the line was made from. */
    PortSettings settings();
}
