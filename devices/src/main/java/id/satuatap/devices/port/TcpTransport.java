package id.satuatap.devices.port;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line over TCP, such as port 9100 of a network printer, which serves one client at a time. Confined to its owner
 * thread as {@link Transport} says.
 */
public final class TcpTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(TcpTransport.class);
    private static final int CONNECT_MILLIS = 2000;
    private static final int DRAIN_MILLIS = 2000;
    /** A device that never stops talking must not keep us from closing. */
    private static final int DRAIN_READS = 64;

    private final TcpSettings settings;
    private final Watchdog watchdog;
    private volatile @Nullable Socket socket;
    private volatile PortState state = PortState.CLOSED;

    /** Makes a closed line; {@code name} names its watchdog thread. */
    public TcpTransport(String name, TcpSettings settings) {
        this.settings = settings;
        this.watchdog = new Watchdog(name);
    }

    @Override
    public void open() throws PortException {
        if (socket != null) {
            return;
        }
        Socket fresh = new Socket();
        try {
            fresh.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MILLIS);
            fresh.setTcpNoDelay(true);
            fresh.setKeepAlive(true);
        } catch (IOException refused) {
            quietly(fresh);
            state = PortState.UNREACHABLE;
            throw new PortException(state, settings.text() + ": " + refused.getMessage(), refused);
        }
        socket = fresh;
        state = PortState.CONNECTED;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws PortException {
        Socket open = opened();
        try {
            open.setSoTimeout(Math.max(1, timeoutMillis));
            int count = open.getInputStream().read(buffer);
            if (count < 0) {
                throw failed(PortState.LOST, "closed by the device");
            }
            return count;
        } catch (SocketTimeoutException nothingCame) {
            return 0;
        } catch (PortException lost) {
            throw lost;
        } catch (IOException broken) {
            throw failed(PortState.LOST, String.valueOf(broken.getMessage()));
        }
    }

    @Override
    public void write(byte[] bytes, int deadlineMillis) throws PortException {
        Socket open = opened();
        Watchdog.Guard guard = watchdog.guard(Math.max(1, deadlineMillis), () -> release(PortState.STUCK));
        try (guard) {
            open.getOutputStream().write(bytes);
        } catch (IOException broken) {
            throw failed(guard.bitten() ? PortState.STUCK : PortState.LOST, String.valueOf(broken.getMessage()));
        }
    }

    private Socket opened() throws PortException {
        Socket open = socket;
        if (open == null) {
            throw new PortException(state, settings.text() + ": not open");
        }
        return open;
    }

    private PortException failed(PortState fault, String cause) {
        release(fault);
        return new PortException(state, settings.text() + ": " + cause);
    }

    /**
     * Closes after reading what the device still says: closing with unread bytes sends a reset, and the device may then
     * throw away the end of what it was given.
     */
    @Override
    public void close() {
        Socket open = socket;
        if (open != null) {
            drain(open);
        }
        release(PortState.CLOSED);
    }

    private static void drain(Socket open) {
        try {
            open.shutdownOutput();
            open.setSoTimeout(DRAIN_MILLIS);
            InputStream in = open.getInputStream();
            byte[] dropped = new byte[256];
            int count = 0;
            for (int reads = 0; count >= 0 && reads < DRAIN_READS; reads++) {
                count = in.read(dropped);
            }
        } catch (IOException alreadyGone) {
            LOG.debug("nothing to drain: {}", alreadyGone.getMessage());
        }
    }

    private synchronized void release(PortState why) {
        Socket open = socket;
        socket = null;
        if (open != null) {
            state = why;
            quietly(open);
        } else if (state == PortState.CONNECTED || state == PortState.CLOSED) {
            state = why;
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            LOG.debug("socket was gone before it was closed: {}", alreadyGone.getMessage());
        }
    }

    @Override
    public PortState state() {
        return state;
    }

    @Override
    public TcpSettings settings() {
        return settings;
    }
}
