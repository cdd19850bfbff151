package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.server.gateway.undertow.UndertowServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStartTest {
    /** It was a stack trace. */
    @Test
    void aPortThatIsTakenIsRefusedInWords(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            try (ServerComposition server = ServerComposition.compose(
                    ServerConfig.of(Map.of("data", data.toString(), "port", port, "reserved-megabytes", "0")),
                    new ServerComposition.Surroundings(
                            InstantSource.system(),
                            System::nanoTime,
                            new SecureRandom(),
                            new PrintStream(System.out, true, StandardCharsets.UTF_8),
                            Throwable::printStackTrace,
                            UndertowServer::new))) {
                assertThatThrownBy(server::start)
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageContaining(port);
            }
        }
    }
}
