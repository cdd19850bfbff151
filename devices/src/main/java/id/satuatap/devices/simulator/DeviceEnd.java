package id.satuatap.devices.simulator;

import id.satuatap.devices.port.PortSettings;
import java.io.IOException;

/** The device's end of a wire whose other end an application opens. Thread-safe. */
public interface DeviceEnd extends AutoCloseable {

    /**
     * Reads what the application sent, waiting for the first byte at most {@code timeoutMillis}.
     *
     * @return the number of bytes, 0 when none came or the wire is unplugged (after waiting out the time)
     */
    int read(byte[] buffer, int timeoutMillis) throws IOException, InterruptedException;

    /** Sends to the application; what it does not take within a second, or while unplugged, is lost as on a wire. */
    void write(byte[] bytes) throws IOException, InterruptedException;

    /** Pulls the plug: the application sees the line hang up and then finds no port. */
    void unplug() throws IOException;

    /** Puts the plug back. Does nothing when it is in. */
    void replug() throws IOException;

    /** Whether the plug is in. */
    boolean plugged();

    /** What an application writes into its configuration to reach this device. */
    PortSettings settings();

    @Override
    void close() throws IOException;
}
