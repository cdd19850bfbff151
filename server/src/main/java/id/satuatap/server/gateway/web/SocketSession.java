package id.satuatap.server.gateway.web;

/** Our side of one WebSocket. Implementations are thread-safe and never block. */
public interface SocketSession {
    /** The handshake is done. Called once, before {@link #closed}. */
    void opened(Socket socket);

    /** The connection is gone, whoever ended it. */
    void closed();
}
