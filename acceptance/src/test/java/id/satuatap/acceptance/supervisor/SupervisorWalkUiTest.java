package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.counter.CounterConfig;
import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.server.ServerComposition;
import id.satuatap.server.ServerConfig;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Timeout(120)
@ResourceLock("the one screen of JavaFX in this process")
class SupervisorWalkUiTest {
    private static final Instant WALL = Instant.parse("2026-11-22T00:00:00Z");
    private static final String KIOSK = "token-of-a-kiosk-for-this-walk";
    private static final String DESK = "token-of-a-desk-for-this-walk";
    private static final String PROVISIONING = """
            {"people":[
              {"person":"rini","name":"Rini","role":"AGENCY_SUPERVISOR","agency":"DKC","password":"rahasia-1"},
              {"person":"anton","name":"Anton","role":"ORGANISER_SUPERVISOR","password":"rahasia-1"}],
             "devices":[
              {"device":"kiosk-1","kind":"KIOSK","token":"%s"},
              {"device":"pc-1","kind":"COUNTER","token":"%s","counter":"%s"}]}
            """;

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private ServerComposition server;
    private LanClient kiosk;
    private CounterApp app;
    private String address;

    @BeforeEach
    void openTheMall() throws Exception {
        Path catalogue = Files.write(folder.resolve("catalogue.json"), CatalogueFile.sleman());
        String counter = CatalogueFile.read(CatalogueFile.sleman())
                .counters()
                .get(0)
                .code()
                .value();
        Path provisioning =
                Files.writeString(folder.resolve("provisioning.json"), PROVISIONING.formatted(KIOSK, DESK, counter));
        server = ServerComposition.compose(
                ServerConfig.of(Map.of(
                        "data",
                        folder.resolve("server").toString(),
                        "port",
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
        address = "http://127.0.0.1:" + server.start();
        kiosk = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(KIOSK),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                ClientTimings.STANDARD,
                null);
        CounterConfig config = CounterConfig.of(
                new ClientConfig(List.of(address), null, "pc-1", DESK, DeviceKind.COUNTER, null, null));
        app = fx.call(() -> CounterApp.open(fx.stage(), config));
    }

    @AfterEach
    void closeTheMall() {
        if (app != null) {
            fx.run(app::close);
        }
        kiosk.close();
        server.close();
    }

    private TicketView takesANumber(String service) throws Exception {
        Command issue = new IssueTicket(kiosk.ids().next(), service, 1, false, Language.INDONESIAN);
        Accepted accepted = (Accepted) kiosk.send(issue).get(60, TimeUnit.SECONDS);
        CommandResult result = Objects.requireNonNull(accepted.result());
        return Objects.requireNonNull(result.ticket());
    }

    private void signIn(String person) {
        fx.robot().clickOn("#signin-person").write(person);
        fx.robot().clickOn("#signin-password").write("rahasia-1").push(KeyCode.ENTER);
    }

    @Test
    void aSupervisorSeesANumberTakenElsewhereReadsItsHistoryAndComesBack() throws Exception {
        signIn("anton");
        fx.await("nobody has come yet", () -> fx.seen("#supervisor-nobody"));

        TicketView ticket = takesANumber("DKC-01");
        takesANumber("IMI-01");
        fx.await("both are counted", () -> fx.text("#supervisor-figure-issued").equals("2"));
        fx.await("the agencies are shown", () -> fx.seen("#supervisor-hall"));
        assertThat(fx.text("#supervisor-figure-waiting")).isEqualTo("2");

        fx.robot()
                .clickOn("#supervisor-number")
                .write(ticket.ticket().replace("-", ""))
                .push(KeyCode.ENTER);
        fx.await("its history is shown", () -> fx.seen("#supervisor-history"));
        assertThat(fx.text("#supervisor-ticket-number")).isEqualTo(ticket.ticket());
        int steps = fx.ask(
                "#supervisor-history",
                TableView.class,
                table -> table.getItems().size());
        assertThat(steps).isGreaterThanOrEqualTo(2);

        fx.robot().push(KeyCode.ESCAPE);
        fx.await("back at the agencies", () -> fx.seen("#supervisor-hall"));
        fx.robot().clickOn("#supervisor-sign-out");
        fx.await("signed out", () -> fx.seen("#signin-person"));
    }

    @Test
    void anAgencysSupervisorSeesAndFindsNothingOfAnother() throws Exception {
        TicketView foreign = takesANumber("IMI-01");
        takesANumber("DKC-01");
        signIn("rini");
        fx.await(
                "the own agency's figures are shown",
                () -> fx.text("#supervisor-figure-issued").equals("1"));

        fx.robot().clickOn("#supervisor-number").write(foreign.ticket()).push(KeyCode.ENTER);
        fx.await(
                "the other agency's number is not found",
                () -> fx.text("#supervisor-ticket .q-empty-headline").contains(foreign.ticket()));
        assertThat(fx.seen("#supervisor-history")).isFalse();
    }
}
