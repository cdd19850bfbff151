package id.satuatap.server.gateway.stream;

import id.satuatap.server.gateway.web.Socket;
import id.satuatap.server.gateway.web.SocketSession;
import org.jspecify.annotations.Nullable;

/** One client's stream. Thread-safe: the web server opens and closes it, the publisher fills it. */
final class Subscriber implements SocketSession {
    private final Subscription wanted;
    private final Publisher publisher;
    private volatile @Nullable Mailbox mailbox;

    Subscriber(Subscription wanted, Publisher publisher) {
        this.wanted = wanted;
        this.publisher = publisher;
    }

    Subscription wanted() {
        return wanted;
    }

    @Override
    public void opened(Socket socket) {
        mailbox = publisher.mailboxFor(socket);
        publisher.join(this);
    }

    @Override
    public void closed() {
        publisher.leave(this);
    }

    /** @throws IllegalStateException before it was opened */
    Mailbox mailbox() {
        Mailbox open = mailbox;
        if (open == null) {
            throw new IllegalStateException("the stream is not open yet");
        }
        return open;
    }
}
