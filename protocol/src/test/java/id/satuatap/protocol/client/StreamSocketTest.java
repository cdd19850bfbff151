package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.Stream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamSocketTest {
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    private final StreamSocket socket = new StreamSocket(new StreamSocket.Receiver() {
        @Override
        public void message(StreamSocket from, byte[] body) {
            messages.add(new String(body, StandardCharsets.UTF_8));
        }

        @Override
        public void ended(StreamSocket from, String why) {
            ends.add(why);
        }
    });

    /** Java 17 loses an end that comes while nothing was asked for: it was noticed only by pings, seconds later. */
    @Test
    void anEndBehindAMessageIsToldWhileTheMessageIsStillInHand() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.STREAM))) {
            Stream stream = opened(server);
            stream.send("one".getBytes(StandardCharsets.UTF_8));
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("one");

            stream.cut();

            assertThat(ends.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void atMostTwoMessagesWaitForAReceiverThatTakesItsTime() throws Exception {
        try (TestServer server = new TestServer(request -> Optional.of(Response.STREAM))) {
            Stream stream = opened(server);
            for (String text : new String[] {"one", "two", "three"}) {
                stream.send(text.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("one");
            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("two");
            assertThat(messages.poll(200, TimeUnit.MILLISECONDS)).isNull();

            socket.next();

            assertThat(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("three");
        }
    }

    private Stream opened(TestServer server) throws Exception {
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(server.address().replace("http", "ws")), socket)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return server.nextStream();
    }
}
