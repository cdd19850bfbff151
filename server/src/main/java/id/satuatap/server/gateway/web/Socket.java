package id.satuatap.server.gateway.web;

/** The sending end of one WebSocket. Implementations are thread-safe; nothing here blocks. */
public interface Socket {
    /**
     * Hands one text message over. The next must not be sent before this one is done.
     *
     * @param utf8 is not changed and must not be changed
     * @param done is told once: true when the message lies with the system, false when the connection failed; on any
     *     thread, perhaps before this method returns
     */
    void send(byte[] utf8, Done done);

    /** Says goodbye and closes, when what was sent before is out. */
    void close(int code, String reason);

    /** Drops the connection at once. */
    void abort();

    /** What became of a message. */
    @FunctionalInterface
    interface Done {
        void sent(boolean delivered);
    }
}
