package id.satuatap.acceptance.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The cable between clients and server: it can be cut, go dead without a sign, lose answers, and be mended. Thread-safe;
 * each connection has two threads of its own.
 */
final class LineRelay implements AutoCloseable {
    private final int serverPort;
    private final ServerSocket listening;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersLost = new AtomicInteger();
    private State state = State.WHOLE;

    private enum State {
        WHOLE,
        /** Requests arrive; the first byte of any answer cuts its connection instead of passing. */
        LOSING_ANSWERS,
        /** Nothing passes, nobody is told: a switch without power. */
        DEAD,
        /** Connections are reset, new ones too. */
        CUT
    }

    private LineRelay(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static LineRelay to(int serverPort) throws IOException {
        LineRelay relay = new LineRelay(serverPort);
        relay.thread("relay-accept", relay::accept);
        return relay;
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    void loseAnswers() {
        become(State.LOSING_ANSWERS);
    }

    void goDead() {
        become(State.DEAD);
    }

    void cut() {
        become(State.CUT);
        hangUp();
    }

    void mend() {
        become(State.WHOLE);
    }

    /** Connections that ended because an answer was on its way. */
    int answersLost() {
        return answersLost.get();
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    /** Waits while the line is dead. */
    private synchronized State passable() throws InterruptedException {
        while (state == State.DEAD) {
            wait();
        }
        return state;
    }

    private void accept() throws IOException, InterruptedException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            sockets.add(client);
            thread("relay-connect", () -> connect(client));
        }
    }

    private void connect(Socket client) throws IOException, InterruptedException {
        if (passable() == State.CUT) {
            hangUp(client);
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        sockets.add(server);
        thread("relay-answers", () -> pump(server, client, true));
        pump(client, server, false);
    }

    private void pump(Socket from, Socket to, boolean answers) throws IOException, InterruptedException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                State now = passable();
                if (answers && now == State.LOSING_ANSWERS) {
                    answersLost.incrementAndGet();
                    return;
                }
                out.write(bytes, 0, count);
                out.flush();
            }
        } finally {
            hangUp(from);
            hangUp(to);
        }
    }

    private void hangUp() {
        sockets.forEach(this::hangUp);
    }

    private void hangUp(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            System.err.println("relay: " + alreadyGone);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void thread(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    @Nullable Exception end = null;
                    try {
                        work.run();
                    } catch (IOException broken) {
                        // What a relay is for: one side is gone, and with it the other.
                        end = broken;
                    } catch (InterruptedException told) {
                        end = told;
                        Thread.currentThread().interrupt();
                    }
                    if (end != null && Boolean.getBoolean("faults.relay.talks")) {
                        System.err.println(name + ": " + end);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
