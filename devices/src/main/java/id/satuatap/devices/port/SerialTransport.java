package id.satuatap.devices.port;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A serial line through jSerialComm. Confined to its owner thread as {@link Transport} says.
 *
 * <p>What was learned about jSerialComm 2.11 on Linux and is obeyed here: a hang-up is {@code readBytes < 0} and a
 * good write is {@code writeBytes == n}, nothing else is proof; its listeners spin after a hang-up, so its owner reads;
 * timeouts come in steps of 100 ms; a write has no timeout but a {@code closePort} from another thread frees it;
 * {@code closePort} throws away what was not sent yet, so a line stays open between two writes.
 */
public final class SerialTransport implements Transport {
    private static final int SLICE_MILLIS = 100;
    private static final int ENOENT = 2;
    private static final int WINDOWS_ACCESS_DENIED = 5;
    private static final int EAGAIN = 11;
    private static final int EACCES = 13;
    private static final int EBUSY = 16;

    private final SerialSettings settings;
    private final DeviceClock clock;
    private final Watchdog watchdog;
    private volatile @Nullable SerialPort port;
    private volatile PortState state = PortState.CLOSED;

    /** Makes a closed line; {@code name} names its watchdog thread. */
    public SerialTransport(String name, SerialSettings settings, DeviceClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.watchdog = new Watchdog(name);
    }

    @Override
    public void open() throws PortException {
        if (port != null) {
            return;
        }
        SerialPort fresh = resolve();
        fresh.setComPortParameters(settings.baud(), settings.dataBits(), stopBits(), parity());
        fresh.setFlowControl(flowControl());
        fresh.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, SLICE_MILLIS, 0);
        if (settings.quietOpen()) {
            fresh.clearDTR();
            fresh.clearRTS();
        }
        if (!fresh.openPort()) {
            throw failed(openFault(fresh.getLastErrorCode()), "cannot open, code " + fresh.getLastErrorCode());
        }
        port = fresh;
        state = PortState.CONNECTED;
        settle();
    }

    private SerialPort resolve() throws PortException {
        try {
            return SerialPort.getCommPort(settings.path());
        } catch (SerialPortInvalidPortException missing) {
            state = PortState.MISSING;
            throw new PortException(PortState.MISSING, settings.path() + ": no such port", missing);
        }
    }

    /** The same code 2 means "vanished" and "open elsewhere in this process": only the file system can tell. */
    private PortState openFault(int code) {
        boolean there = !settings.path().startsWith("/") || Files.exists(Path.of(settings.path()));
        return switch (code) {
            case ENOENT -> there && settings.path().startsWith("/") ? PortState.BUSY : PortState.MISSING;
            case WINDOWS_ACCESS_DENIED, EAGAIN, EBUSY -> PortState.BUSY;
            case EACCES -> PortState.DENIED;
            default -> there ? PortState.UNUSABLE : PortState.MISSING;
        };
    }

    private void settle() throws PortException {
        Deadline settled = clock.in(settings.settleMillis());
        byte[] dropped = new byte[256];
        while (!settled.over()) {
            read(dropped, settled.leftMillis());
        }
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws PortException {
        Deadline deadline = clock.in(timeoutMillis);
        while (true) {
            SerialPort open = opened();
            int available = open.bytesAvailable();
            if (available == 0 && deadline.over()) {
                return 0;
            }
            int count = available < 0 ? available : open.readBytes(buffer, buffer.length);
            if (count < 0) {
                throw failed(PortState.LOST, "hung up");
            }
            if (count > 0) {
                return count;
            }
        }
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) throws PortException {
        SerialPort open = opened();
        int written;
        boolean stuck;
        try (Watchdog.Guard guard = watchdog.guard(Math.max(1, deadlineMillis), () -> release(PortState.STUCK))) {
            written = open.writeBytes(bytes, bytes.length);
            stuck = guard.bitten();
        }
        if (written != bytes.length || stuck) {
            throw failed(
                    stuck ? PortState.STUCK : PortState.LOST,
                    "wrote " + Math.max(0, written) + " of " + bytes.length + " bytes");
        }
    }

    private SerialPort opened() throws PortException {
        SerialPort open = port;
        if (open == null) {
            throw new PortException(state, settings.path() + ": not open");
        }
        return open;
    }

    private PortException failed(PortState fault, String cause) {
        release(fault);
        return new PortException(state, settings.path() + ": " + cause);
    }

    @Override
    public void close() {
        release(PortState.CLOSED);
    }

    private synchronized void release(PortState why) {
        SerialPort open = port;
        port = null;
        if (open != null) {
            state = why;
            open.closePort();
        } else if (state == PortState.CONNECTED || state == PortState.CLOSED) {
            state = why;
        }
    }

    @Override
    public PortState state() {
        return state;
    }

    @Override
    public SerialSettings settings() {
        return settings;
    }

    private int stopBits() {
        return settings.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
    }

    private int parity() {
        return switch (settings.parity()) {
            case NONE -> SerialPort.NO_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
        };
    }

    private int flowControl() {
        return switch (settings.flow()) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case XON_XOFF -> SerialPort.FLOW_CONTROL_XONXOFF_IN_ENABLED | SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
            case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
        };
    }
}
