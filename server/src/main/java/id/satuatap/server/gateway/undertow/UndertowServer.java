package id.satuatap.server.gateway.undertow;

import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.OpenSockets;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.xnio.Options;
import org.xnio.Sequence;
import org.xnio.Xnio;
import org.xnio.XnioIoThread;

/** The web server on Undertow. Thread-safe; started once. */
public final class UndertowServer implements WebServer {
    private static final int IO_THREADS = 2;
    private static final int WORKER_THREADS = 2;
    private static final int CONNECTIONS_MAX = 2_000;
    private static final int HEADER_BYTES_MAX = 16 * 1024;
    private static final int HEADERS_MAX = 64;
    private static final int PARAMETERS_MAX = 16;
    private static final int HEAD_MILLIS_MAX = 10_000;
    /** A client that is gone is known after 12 to 16 seconds. */
    private static final long PING_MILLIS = 4_000;

    private static final int STOP_MILLIS = 3_000;
    /** Left to itself the machine would hold megabytes for a client that reads no more. */
    private static final int SEND_BUFFER_BYTES = 256 * 1024;

    private final InetSocketAddress address;
    private final @Nullable SSLContext tls;
    private final OpenSockets<UndertowSocket> sockets = new OpenSockets<>();
    private final StoppingFront front;
    private final long pingMillis;
    private @Nullable Undertow undertow;

    /** @param tls for HTTPS; null for plain HTTP */
    public UndertowServer(InetSocketAddress address, @Nullable SSLContext tls, Routes routes, Defects defects) {
        this(address, tls, routes, defects, PING_MILLIS);
    }

    /** @param pingMillis between two questions to each WebSocket whether its client is still there */
    UndertowServer(
            InetSocketAddress address, @Nullable SSLContext tls, Routes routes, Defects defects, long pingMillis) {
        this.pingMillis = pingMillis;
        this.address = address;
        this.tls = tls;
        this.front = new StoppingFront(new RoutingHandler(routes, defects, sockets));
    }

    /** Loads the library's first classes, for a start that is in a hurry. */
    public static void load() {
        var unused = Xnio.getInstance();
    }

    @Override
    public synchronized int start() {
        Undertow server = listener()
                .setIoThreads(IO_THREADS)
                .setWorkerThreads(WORKER_THREADS)
                .setWorkerOption(Options.THREAD_DAEMON, true)
                .setWorkerOption(Options.WORKER_NAME, "gateway")
                .setSocketOption(Options.TCP_NODELAY, true)
                .setSocketOption(Options.REUSE_ADDRESSES, true)
                .setSocketOption(Options.SEND_BUFFER, SEND_BUFFER_BYTES)
                .setSocketOption(Options.CONNECTION_HIGH_WATER, CONNECTIONS_MAX)
                .setSocketOption(Options.CONNECTION_LOW_WATER, CONNECTIONS_MAX - 1)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, HEADER_BYTES_MAX)
                .setServerOption(UndertowOptions.MAX_HEADERS, HEADERS_MAX)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, PARAMETERS_MAX)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, HEAD_MILLIS_MAX)
                .setServerOption(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, false)
                .setServerOption(UndertowOptions.ENABLE_HTTP2, false)
                .setHandler(front)
                .build();
        try {
            server.start();
        } catch (RuntimeException unavailable) {
            throw new IllegalStateException("cannot listen on " + address, unavailable);
        }
        undertow = server;
        pingLater(server.getWorker().getIoThread());
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** One after the other, so that a machine that stood still does not ask many times at once. */
    private void pingLater(XnioIoThread thread) {
        if (!thread.getWorker().isShutdown()) {
            thread.executeAfter(
                    () -> {
                        try {
                            sockets.each(UndertowSocket::ping);
                        } finally {
                            pingLater(thread);
                        }
                    },
                    pingMillis,
                    TimeUnit.MILLISECONDS);
        }
    }

    private Undertow.Builder listener() {
        String host = address.getAddress().getHostAddress();
        return tls == null
                ? Undertow.builder().addHttpListener(address.getPort(), host)
                : Undertow.builder()
                        .addHttpsListener(address.getPort(), host, tls)
                        .setSocketOption(Options.SSL_ENABLED_PROTOCOLS, Sequence.of("TLSv1.3"));
    }

    @Override
    public synchronized void close() {
        Undertow server = undertow;
        if (server == null) {
            return;
        }
        undertow = null;
        front.stop(STOP_MILLIS);
        sockets.drop();
        server.stop();
    }
}
