package id.satuatap.acceptance.supervisor;

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

/**
 * A real server of the mall of Sleman on a Monday morning, with one kiosk, and people whose password is {@link
 * #PASSWORD}: the supervisors rini of the agency DKC and anton of the organiser, dewi of the help desk, wati the administrator. Confined to the test's thread.
 */
final class WalkedMall implements AutoCloseable {
    static final String PASSWORD = "rahasia-1";

    private static final Instant WALL = Instant.parse("2026-11-22T00:00:00Z");
    private static final String KIOSK = "token-of-a-kiosk-for-this-walk";
    private static final String DESK = "token-of-a-desk-for-this-walk";
    private static final String PROVISIONING = """
            {"people":[
              {"person":"rini","name":"Rini","role":"AGENCY_SUPERVISOR","agency":"DKC","password":"%4$s"},
              {"person":"anton","name":"Anton","role":"ORGANISER_SUPERVISOR","password":"%4$s"},
              {"person":"wati","name":"Wati","role":"ADMINISTRATOR","password":"%4$s"},
              {"person":"dewi","name":"Dewi","role":"HELP_DESK","password":"%4$s"}],
             "devices":[
              {"device":"kiosk-1","kind":"KIOSK","token":"%1$s"},
              {"device":"pc-1","kind":"COUNTER","token":"%2$s","counter":"%3$s"}]}
            """;

    private final ServerComposition server;
    private final LanClient kiosk;
    private final String address;
    private boolean gone;

    private WalkedMall(ServerComposition server) throws Exception {
        this.server = server;
        this.address = "http://127.0.0.1:" + server.start();
        this.kiosk = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(KIOSK),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                ClientTimings.STANDARD,
                null);
    }

    /** Opens it on a fresh folder. */
    static WalkedMall in(Path folder) throws Exception {
        Path catalogue = Files.write(folder.resolve("catalogue.json"), CatalogueFile.sleman());
        String counter = CatalogueFile.read(CatalogueFile.sleman())
                .counters()
                .get(0)
                .code()
                .value();
        Path provisioning = Files.writeString(
                folder.resolve("provisioning.json"), PROVISIONING.formatted(KIOSK, DESK, counter, PASSWORD));
        return new WalkedMall(ServerComposition.compose(
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
                        UndertowServer::new)));
    }

    /** A PC in the hall. */
    CounterConfig desk() {
        return CounterConfig.of(new ClientConfig(List.of(address), null, "pc-1", DESK, DeviceKind.COUNTER, null, null));
    }

    /** The kiosk's own PC. */
    ClientConfig kiosk() {
        return new ClientConfig(List.of(address), null, "kiosk-1", KIOSK, DeviceKind.KIOSK, null, 1);
    }

    /** A visitor takes a number at the kiosk. */
    TicketView takesANumber(String service) throws Exception {
        Command issue = new IssueTicket(kiosk.ids().next(), service, 1, false, Language.INDONESIAN);
        Accepted accepted = (Accepted) kiosk.send(issue).get(60, TimeUnit.SECONDS);
        CommandResult result = Objects.requireNonNull(accepted.result());
        return Objects.requireNonNull(result.ticket());
    }

    /** The server goes away; again does nothing. */
    void goesAway() {
        if (!gone) {
            gone = true;
            server.close();
        }
    }

    @Override
    public void close() {
        kiosk.close();
        goesAway();
    }
}
