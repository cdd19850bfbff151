package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.server.gateway.undertow.UndertowServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStartTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    /** It was a stack trace. */
    @Test
    void aPortThatIsTakenIsRefusedInWords(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            try (ServerComposition server = composed(Map.of("data", data.toString(), "port", port))) {
                assertThatThrownBy(server::start)
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageContaining("port " + port + " of 127.0.0.1")
                        .hasMessageContaining("another program has it")
                        .hasMessageContaining("--port")
                        .hasMessageNotContaining("java.");
            }
        }
    }

    /** It was said above the refusal, and the next start, which worked, said none. */
    @Test
    void theFirstPasswordIsSaidByAStartThatListens(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerComposition server =
                        composed(Map.of("data", data.toString(), "port", Integer.toString(taken.getLocalPort())))) {
            assertThatThrownBy(server::start).isInstanceOf(StartRefusedException.class);
            assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
        }
        try (ServerComposition server = composed(Map.of("data", data.toString(), "port", "0"))) {
            server.start();
            assertThat(console.toString(StandardCharsets.UTF_8)).contains("with this password, once: ");
        }
    }

    /** The message was the bare path, and nobody knew what about it. */
    @Test
    void aCatalogueThatIsNotThereIsRefusedWithWhatToDo(@TempDir Path data) throws IOException {
        String file = data.resolve("no-such.json").toString();
        try (ServerComposition server = composed(Map.of("data", data.toString(), "port", "0", "catalogue", file))) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining(file)
                    .hasMessageContaining("is not there")
                    .hasMessageContaining("--catalogue FILE");
        }
    }

    private ServerComposition composed(Map<String, String> values) throws IOException {
        Map<String, String> all = new HashMap<>(values);
        all.put("reserved-megabytes", "0");
        return ServerComposition.compose(
                ServerConfig.of(all),
                new ServerComposition.Surroundings(
                        InstantSource.system(),
                        System::nanoTime,
                        new SecureRandom(),
                        new PrintStream(console, true, StandardCharsets.UTF_8),
                        Throwable::printStackTrace,
                        UndertowServer::new));
    }
}
