package id.satuatap.server.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.gateway.web.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final byte[] MESSAGE = {1};

    private final HeldSocket socket = new HeldSocket();
    private final Mailbox mailbox = new Mailbox(socket, StreamLimits.USUAL, () -> 0);

    /** Its last word was kept for ever, and with it the connection. */
    @Test
    void whenTheConnectionFailsNothingIsKeptForIt() {
        mailbox.offer(MESSAGE);
        mailbox.end(MESSAGE, "too slow");
        socket.sending.remove().sent(false);

        assertThat(mailbox.idle()).isTrue();
        assertThat(mailbox.closed()).isTrue();
        assertThat(socket.sending).isEmpty();
    }

    @Test
    void theLastWordFollowsWhatIsOnItsWay() {
        mailbox.offer(MESSAGE);
        mailbox.offer(MESSAGE);
        mailbox.end(MESSAGE, "too slow");
        socket.sending.remove().sent(true);
        socket.sending.remove().sent(true);

        assertThat(socket.goodbye).isEqualTo("too slow");
        assertThat(mailbox.idle()).isTrue();
    }

    /** Sends when the test says so. */
    private static final class HeldSocket implements Socket {
        private final Deque<Done> sending = new ArrayDeque<>();
        private String goodbye = "";

        @Override
        public void send(byte[] utf8, Done done) {
            sending.add(done);
        }

        @Override
        public void close(int code, String reason) {
            goodbye = reason;
        }

        @Override
        public void abort() {
            goodbye = "aborted";
        }
    }
}
