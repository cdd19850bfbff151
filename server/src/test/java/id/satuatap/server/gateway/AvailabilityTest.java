package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.engine.StateToLookAt;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.Defects;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.gateway.web.WebServer;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvailabilityTest {
    @TempDir
    Path folder;

    private final Availability availability = new Availability();
    private final StateToLookAt engine = new StateToLookAt(new HallState());

    /** Between the engine's end and the web's end every read was a defect with status 500. */
    @Test
    void whoeverReadsWhileTheEngineTakesNothingIsToldSoAndNotOfADefect() {
        Health health = () -> engine.read(state -> {
            throw new IllegalStateException("broken");
        });
        Routes routes = new HealthEndpoint(health, new WireCodec()).addTo(Routes.none());
        try (WebServer web = new UndertowServer(
                new InetSocketAddress("127.0.0.1", 0),
                null,
                routes,
                new Defects(new Random(1), availability::explain))) {
            Client client = new Client(web.start(), null);
            engine.busy(true);
            Client.Answer busy = client.get("/api/v1/health");
            availability.stop();
            Client.Answer stopping = client.get("/api/v1/health");
            engine.busy(false);
            Client.Answer defect = client.get("/api/v1/health");

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.code()).isEqualTo("BUSY");
            assertThat(stopping.status()).isEqualTo(503);
            assertThat(stopping.code()).isEqualTo("STOPPING");
            assertThat(defect.code()).isEqualTo("DEFECT");
        }
    }

    /** Whoever had taken a right away from the server was told to free space of which there was plenty. */
    @Test
    void aVaultThatCannotBeWrittenThoughThereIsSpaceIsNotToldAsAFullDisk() throws Exception {
        Path file = folder.resolve("vault.json");
        Vault vault = Vault.open(file, new Random(7));
        Files.createDirectories(folder.resolve("vault.json.new").resolve("in-the-way"));

        assertThatThrownBy(() -> vault.credentials().save(new PersonId("siti"), "a hash"))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        broken -> assertThat(availability.explain(broken)).isEmpty());
    }
}
