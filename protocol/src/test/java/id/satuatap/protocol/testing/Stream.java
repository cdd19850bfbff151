package id.satuatap.protocol.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Thread-safe. One open WebSocket, seen from the server. */
public final class Stream {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Request request;
    private final Socket socket;

    Stream(Request request, Socket socket) {
        this.request = request;
        this.socket = socket;
    }

    /** What the client asked for. */
    public Request request() {
        return request;
    }

    /** Sends one message. */
    public void send(byte[] text) throws IOException {
        socket.getOutputStream().write(WebSocketBytes.frame(text));
    }

    /** Returns once the client has cut the connection. */
    public void awaitCut() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        InputStream in = socket.getInputStream();
        int read = in.read();
        while (read >= 0) {
            read = in.read();
        }
    }

    public void cut() throws IOException {
        socket.close();
    }
}
