package id.satuatap.acceptance.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.counter.CounterConfig;
import id.satuatap.kiosk.FirstStart;
import id.satuatap.kiosk.KioskConfig;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.session.Fingerprint;
import id.satuatap.server.ServerComposition;
import id.satuatap.server.ServerConfig;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.uikit.control.FitText;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A kiosk that nobody has set up, a real server that speaks TLS, and an administrator at his PC. */
@Timeout(180)
@ResourceLock("the one screen of JavaFX in this process")
class PairingWalkUiTest {
    private static final Instant WALL = Instant.parse("2026-11-22T00:00:00Z");
    private static final String DESK = "token-of-a-desk-for-this-walk";
    private static final String PROVISIONING = """
            {"people":[{"person":"boss","name":"Boss","role":"ADMINISTRATOR","password":"rahasia-1"}],
             "devices":[{"device":"pc-1","kind":"COUNTER","token":"%s","counter":"%s"}]}
            """;

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private ServerComposition server;
    private CounterApp administrator;
    private Stage kioskStage;
    private FirstStart kiosk;
    private ClientConfigFile kioskFile;
    private String authority;

    @BeforeEach
    void openTheMall() throws Exception {
        Path catalogue = Files.write(folder.resolve("catalogue.json"), CatalogueFile.sleman());
        String counter = CatalogueFile.read(CatalogueFile.sleman())
                .counters()
                .get(0)
                .code()
                .value();
        Path provisioning =
                Files.writeString(folder.resolve("provisioning.json"), PROVISIONING.formatted(DESK, counter));
        server = ServerComposition.compose(
                ServerConfig.of(Map.of(
                        "data",
                        folder.resolve("server").toString(),
                        "bind",
                        "0.0.0.0",
                        "port",
                        "0",
                        "discovery-port",
                        "0",
                        "catalogue",
                        catalogue.toString(),
                        "provisioning",
                        provisioning.toString(),
                        "reserved-megabytes",
                        "0",
                        "demo-clock",
                        "2026-11-23T01:15:00Z@" + WALL)),
                new ServerComposition.Surroundings(
                        InstantSource.fixed(WALL),
                        System::nanoTime,
                        new SecureRandom(),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        Throwable::printStackTrace,
                        UndertowServer::new));
        String address = "https://127.0.0.1:" + server.start();
        authority = Fingerprint.of((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(
                                Files.readAllBytes(folder.resolve("server/tls/authority.crt")))))
                .hex();
        kioskFile = new ClientConfigFile(folder.resolve("kiosk/kiosk.json"), new WireCodec());
        KioskConfig config = KioskConfig.of(
                        ClientConfig.unpaired(DeviceKind.KIOSK), null, folder.resolve("kiosk/print-log"))
                .sized(1024, 768);
        CounterConfig desk = CounterConfig.of(
                new ClientConfig(List.of(address), authority, "pc-1", DESK, DeviceKind.COUNTER, null, null));
        fx.run(() -> {
            kioskStage = new Stage();
            kioskStage.setY(800);
            kiosk = FirstStart.open(kioskStage, config, kioskFile, List.of(address), ClientMachine.system(), () -> {});
            administrator = CounterApp.open(fx.stage(), desk);
            // Above the kiosk, so that neither window covers the other.
            fx.stage().setY(0);
            fx.stage().requestFocus();
        });
    }

    @AfterEach
    void closeTheMall() {
        fx.run(() -> {
            kiosk.closeScreens();
            administrator.close();
            kioskStage.close();
        });
        kiosk.close();
        server.close();
    }

    @Test
    void anAdministratorApprovesTheCodeOfAKioskAndItShowsItsWelcomePage() throws Exception {
        String code = codeOfTheKiosk();
        assertThat(kioskFile.exists()).isFalse();

        signIn();
        fx.await("the kiosk is seen to wait", () -> fx.seen("#devices-approve"));
        write("#devices-code", code.toLowerCase(Locale.ROOT));
        fx.picture("walk-pairing-administrator");
        pressAtTheDesk("#devices-approve");

        fx.await("the kiosk shows its welcome page", () -> onTheKiosk("#tile-DKC") != null);
        fx.await(
                "the administrator sees it connected",
                () -> fx.texts().stream().anyMatch(text -> text.contains("2 dari 2 terhubung")));
        assertThat(fx.seen("#devices-nobody")).isTrue();
        ClientConfig kept = kioskFile.read();
        assertThat(kept.caFingerprint()).isEqualTo(authority);
        assertThat(kept.kind()).isEqualTo(DeviceKind.KIOSK);
    }

    @Test
    void aKioskThatIsRefusedSaysSoAndMayAskAgain() throws Exception {
        String first = codeOfTheKiosk();
        signIn();
        fx.await("the kiosk is seen to wait", () -> fx.seen("#devices-refuse"));
        pressAtTheDesk("#devices-refuse");

        fx.await(
                "the kiosk says that it was refused",
                () -> onTheKiosk("#pairing-again") != null
                        && onTheKiosk("#pairing-again").isVisible());
        fx.await("nobody waits any more", () -> fx.seen("#devices-nobody"));
        press("#pairing-again");
        fx.await("another code is shown", () -> !code().isEmpty() && !code().equals(first));
    }

    private String codeOfTheKiosk() {
        fx.await("the server is listed", () -> onTheKiosk("#pairing-place-0") != null);
        press("#pairing-place-0");
        fx.await("the code is shown", () -> !code().isEmpty());
        return fx.call(this::code);
    }

    private void signIn() {
        write("#signin-person", "boss");
        write("#signin-password", "rahasia-1");
        pressAtTheDesk("#signin-enter");
    }

    /** The headless platform gives the keyboard to one window and does not say to which: here there are two. */
    private void write(String query, String text) {
        fx.await(query + " is shown", () -> fx.seen(query));
        fx.run(() -> fx.node(query, TextField.class).setText(text));
    }

    private void pressAtTheDesk(String query) {
        fx.await(
                query + " can be pressed",
                () -> fx.seen(query) && !fx.node(query, Button.class).isDisabled());
        fx.run(() -> fx.node(query, Button.class).fire());
    }

    private String code() {
        return onTheKiosk("#pairing-code") instanceof FitText shown
                ? shown.textProperty().get()
                : "";
    }

    private Node onTheKiosk(String query) {
        return kioskStage.getScene().lookup(query);
    }

    private void press(String query) {
        fx.run(() -> ((Button) onTheKiosk(query)).fire());
    }
}
