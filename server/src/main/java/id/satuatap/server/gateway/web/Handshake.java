package id.satuatap.server.gateway.web;

/** What is said to somebody who asks for a WebSocket. Immutable. */
public sealed interface Handshake {
    <R> R match(Cases<R> cases);

    /** Come in. */
    record Welcome(SocketSession session) implements Handshake {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.welcome(this);
        }
    }

    /** An ordinary answer instead. */
    record Refusal(Reply reply) implements Handshake {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refusal(this);
        }
    }

    /** One case for each. */
    interface Cases<R> {
        R welcome(Welcome handshake);

        R refusal(Refusal handshake);
    }
}
