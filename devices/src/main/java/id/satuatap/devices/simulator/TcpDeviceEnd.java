package id.satuatap.devices.simulator;

import id.satuatap.devices.port.TcpSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device on the network of this machine that serves one client at a time, as port 9100 of a printer does.
 * Thread-safe; {@link #read} belongs to one thread.
 */
public final class TcpDeviceEnd implements DeviceEnd {
    private static final Logger LOG = LoggerFactory.getLogger(TcpDeviceEnd.class);

    private final InetSocketAddress address;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition replugged = lock.newCondition();
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable Socket client;

    private TcpDeviceEnd(InetSocketAddress address, ServerSocket server) {
        this.address = address;
        this.server = server;
    }

    /** Listens on loopback; port 0 picks a free one, which {@link #settings} names. */
    public static TcpDeviceEnd on(int port) throws IOException {
        return at(InetAddress.getLoopbackAddress(), port);
    }

    /** Listens on an address of this machine, as a device of its own does. */
    public static TcpDeviceEnd at(InetAddress host, int port) throws IOException {
        ServerSocket server = listen(new InetSocketAddress(host, port));
        return new TcpDeviceEnd(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), server);
    }

    private static ServerSocket listen(InetSocketAddress address) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(address, 1);
        return server;
    }

    @Override
    public int read(byte[] buffer, int timeoutMillis) throws InterruptedException {
        ServerSocket listening = server;
        if (listening == null) {
            awaitPlug(timeoutMillis);
            return 0;
        }
        Socket open = client;
        try {
            if (open == null) {
                listening.setSoTimeout(Math.max(1, timeoutMillis));
                client = listening.accept();
                return 0;
            }
            open.setSoTimeout(Math.max(1, timeoutMillis));
            int count = open.getInputStream().read(buffer);
            if (count < 0) {
                hangUp(open);
            }
            return Math.max(0, count);
        } catch (SocketTimeoutException nothingCame) {
            return 0;
        } catch (IOException gone) {
            LOG.debug("client gone: {}", gone.getMessage());
            hangUp(open);
            return 0;
        }
    }

    private void awaitPlug(int millis) throws InterruptedException {
        lock.lock();
        try {
            long leftNanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (server == null && leftNanos > 0) {
                leftNanos = replugged.awaitNanos(leftNanos);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(byte[] bytes) {
        Socket open = client;
        if (open != null) {
            try {
                open.getOutputStream().write(bytes);
            } catch (IOException gone) {
                LOG.debug("client gone: {}", gone.getMessage());
                hangUp(open);
            }
        }
    }

    private void hangUp(@Nullable Socket open) {
        if (open == null) {
            return;
        }
        client = null;
        try {
            open.close();
        } catch (IOException alreadyGone) {
            LOG.debug("client was gone before: {}", alreadyGone.getMessage());
        }
    }

    @Override
    public void unplug() throws IOException {
        lock.lock();
        try {
            ServerSocket listening = server;
            server = null;
            if (listening != null) {
                listening.close();
            }
            hangUp(client);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void replug() throws IOException {
        lock.lock();
        try {
            if (server == null) {
                server = listen(address);
                replugged.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean plugged() {
        return server != null;
    }

    @Override
    public TcpSettings settings() {
        return new TcpSettings(address.getHostString(), address.getPort());
    }

    @Override
    public void close() throws IOException {
        unplug();
    }
}
