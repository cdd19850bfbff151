package id.satuatap.acceptance.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.demo.DemoClock;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.change.Snapshot;
import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.protocol.session.Fingerprint;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.ServiceView;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.server.ServerMain;
import id.satuatap.server.catalogue.CatalogueFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The mall of Sleman in the middle of a morning, with its server in a process of its own. Whatever was opened through it
 * ends with it. Confined to the test's thread, but for clients, which are thread-safe.
 */
final class FaultMall implements AutoCloseable {
    static final int KIOSKS = 8;
    static final String BOARD = "board-1";

    /** Each officer's password is hashed at the first start, slowly on purpose. */
    private static final int DESKS_MAX = 10;

    private static final String PASSWORD = "sandi-uji-coba";
    private static final Duration SERVER_START = Duration.ofSeconds(90);
    private static final Duration INTO_THE_MORNING = Duration.ofMinutes(90);
    private static final ClientTimings PATIENT =
            new ClientTimings(5_000, 10_000, 60_000, ClientTimings.STANDARD.silenceMillis(), 200, 3_000, 16);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final @Nullable VirtualLan lan;
    private final int port;
    private final DemoClock clock;
    private final Path catalogueFile;
    private final List<Desk> desks;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private @Nullable Program server;

    /** A counter with its officer, and a service that he alone can be asked for here; there are some of them. Immutable. */
    record Desk(String officer, String counter, String label, String agency, String service) {
        String device() {
            return "pc-" + counter;
        }
    }

    private FaultMall(Path folder, @Nullable VirtualLan lan, byte[] catalogueBytes, Catalogue catalogue)
            throws IOException {
        this.folder = folder;
        this.lan = lan;
        this.port = lan == null ? freePort() : Api.DEFAULT_PORT;
        this.clock = DemoClock.nextWorkingDay(catalogue, Instant.now().minus(INTO_THE_MORNING), 1);
        this.catalogueFile = Files.write(folder.resolve("catalogue.json"), catalogueBytes);
        this.desks = desks(catalogue);
    }

    /** Starts the server on an empty folder; skips the test where processes and terminals are not what Linux has. */
    static FaultMall open(Path folder) throws Exception {
        return open(folder, null);
    }

    /** The same with each program on a machine of its own, which knows its server's authority but not where it is. */
    static FaultMall open(Path folder, @Nullable VirtualLan lan) throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(Path.of("/proc/self")),
                "SKIPPED: processes are killed and frozen by signals here, and ports are pseudo-terminals: Linux only");
        byte[] bytes = withoutHonestClosing(CatalogueFile.sleman());
        FaultMall mall = new FaultMall(folder, lan, bytes, CatalogueFile.read(bytes));
        mall.writeProvisioning();
        mall.startServer();
        return mall;
    }

    /** A storm presses more than a service could serve; here it is to press on. */
    private static byte[] withoutHonestClosing(byte[] catalogue) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(catalogue);
        root.withObject("/settings").put("closingConfidence", 0);
        return JSON.writeValueAsBytes(root);
    }

    private static List<Desk> desks(Catalogue catalogue) {
        List<Desk> desks = new ArrayList<>();
        Set<String> agencies = new HashSet<>();
        catalogue.counters().forEach(counter -> {
            if (desks.size() < DESKS_MAX && agencies.add(counter.agency().value())) {
                desks.add(new Desk(
                        "petugas-" + counter.label(),
                        counter.code().value(),
                        counter.label(),
                        counter.agency().value(),
                        counter.services().get(0).value()));
            }
        });
        return desks;
    }

    void startServer() throws IOException, InterruptedException {
        Program fresh = launchServer();
        server = fresh;
        if (fresh.await(line -> line.startsWith("READY"), SERVER_START).isEmpty()) {
            String lastWords = fresh.tail();
            fresh.kill();
            throw new AssertionError("the server did not come up:\n" + lastWords);
        }
    }

    /** Starts one on the mall's folder that has no business to come up, and returns what it said at its end. */
    String refusedStart() throws IOException, InterruptedException {
        try (Program fresh = launchServer()) {
            Optional<String> reason = fresh.await(line -> line.startsWith("server: "), SERVER_START);
            if (reason.isEmpty()
                    || fresh.awaitExit(SERVER_START).filter(exit -> exit != 0).isEmpty()) {
                throw new AssertionError("the server came up, or did not end in error:\n" + fresh.tail());
            }
            return reason.get();
        }
    }

    private Program launchServer() throws IOException {
        return Program.start(placed(
                VirtualLan.SERVER,
                new Launch(
                        "server",
                        ServerMain.class.getName(),
                        Launch.QUICK_SERVER_JVM,
                        List.of(
                                "--data",
                                data().toString(),
                                "--port",
                                Integer.toString(port),
                                "--bind",
                                lan == null ? "127.0.0.1" : "0.0.0.0",
                                "--catalogue",
                                catalogueFile.toString(),
                                "--provisioning",
                                folder.resolve("provisioning.json").toString(),
                                "--demo-clock",
                                clock.argument(),
                                "--rate",
                                "1",
                                "--print-ready"),
                        Map.of(),
                        folder.resolve("server.log"))));
    }

    /** On the machine where it belongs. */
    Launch placed(String host, Launch launch) {
        return lan == null ? launch : launch.within(lan.inside(host));
    }

    Program server() {
        if (server == null) {
            throw new IllegalStateException("the server was not started");
        }
        return server;
    }

    /** SIGTERM and its end, so that the journal is whole and lies still. */
    void stopServer() {
        Program running = server();
        if (running.stop(Duration.ofSeconds(30)).isEmpty()) {
            running.kill();
            throw new AssertionError("the server did not stop:\n" + running.tail());
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    private Path data() {
        return folder.resolve("server");
    }

    Path journal() {
        return data().resolve("journal");
    }

    JournalFacts facts() throws IOException {
        return JournalFacts.of(journal());
    }

    static String kiosk(int number) {
        return "kiosk-" + number;
    }

    static String token(String device) {
        return "uji-token-" + device;
    }

    LanClient client(String device) {
        return client(address(), device);
    }

    /** A client that asks for an answer as long as a starved machine needs, by an address that may be a relay's. */
    LanClient client(String address, String device) {
        LanClient client = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(token(device)),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                PATIENT,
                null);
        return closing(client);
    }

    LanClient officer(Desk desk) throws Exception {
        return officer(address(), desk);
    }

    LanClient officer(String address, Desk desk) throws Exception {
        LanClient client = client(address, desk.device());
        Answers.got(client.signIn(new SignIn(desk.officer(), PASSWORD, null)));
        return client;
    }

    /** Counters of different agencies whose service gives numbers now. */
    List<Desk> openDesks(int count) throws Exception {
        Snapshot hall = Answers.got(client(kiosk(1)).hall());
        Set<String> openServices = new HashSet<>();
        hall.services().stream()
                .filter(ServiceView::open)
                .map(ServiceView::service)
                .forEach(openServices::add);
        List<Desk> found = desks.stream()
                .filter(desk -> openServices.contains(desk.service()))
                .limit(count)
                .toList();
        if (found.size() < count) {
            throw new AssertionError("only " + found.size() + " desks are open at " + hall.time());
        }
        return found;
    }

    List<String> openServices() throws Exception {
        return Answers.got(client(kiosk(1)).hall()).services().stream()
                .filter(ServiceView::open)
                .map(ServiceView::service)
                .toList();
    }

    /** A visitor takes a number and reads it, so that he may be called at once. */
    static TicketView arrives(LanClient kiosk, String service) throws Exception {
        TicketView ticket =
                Answers.ticket(kiosk.send(new IssueTicket(kiosk.ids().next(), service, 1, false, Language.INDONESIAN)));
        Answers.accepted(kiosk.send(new ReportCopy(ticket.visit(), 1, CopyStep.SHOWN, null, null)));
        return ticket;
    }

    /** What pairing would have written on a PC. */
    Path configuration(String device, String kind) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("device", device).put("token", token(device)).put("kind", kind);
        if (lan == null) {
            root.putArray("addresses").add(address());
        } else {
            root.putArray("addresses").add("https://" + VirtualLan.NOBODY + ":" + port);
            root.put("caFingerprint", authority());
        }
        Path file = folder.resolve(device + ".json");
        JSON.writeValue(file.toFile(), root);
        return file;
    }

    private String authority() throws IOException {
        try (InputStream certificate =
                Files.newInputStream(data().resolve("tls").resolve("authority.crt"))) {
            return Fingerprint.of((X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(certificate))
                    .hex();
        } catch (CertificateException unreadable) {
            throw new IOException("the server's authority", unreadable);
        }
    }

    /** The first desk of an agency. */
    Desk desk(String agency) {
        return desks.stream()
                .filter(desk -> desk.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    static String password() {
        return PASSWORD;
    }

    <T extends AutoCloseable> T closing(T part) {
        open.push(part);
        return part;
    }

    private void writeProvisioning() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode people = root.putArray("people");
        ArrayNode devices = root.putArray("devices");
        for (Desk desk : desks) {
            people.addObject()
                    .put("person", desk.officer())
                    .put("name", "Petugas " + desk.label())
                    .put("role", "OFFICER")
                    .put("agency", desk.agency())
                    .put("password", PASSWORD);
            device(devices, desk.device(), "COUNTER").put("counter", desk.counter());
        }
        for (int number = 1; number <= KIOSKS; number++) {
            device(devices, kiosk(number), "KIOSK");
        }
        device(devices, BOARD, "BOARD");
        JSON.writeValue(folder.resolve("provisioning.json").toFile(), root);
    }

    private static ObjectNode device(ArrayNode devices, String id, String kind) {
        return devices.addObject().put("device", id).put("kind", kind).put("token", token(id));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends everything in reverse, whatever one of the parts says to it. */
    @Override
    public void close() throws IOException {
        IOException unclean = new IOException("not everything of the mall ended cleanly");
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                unclean.addSuppressed(e);
            }
        }
        if (server != null && server.alive()) {
            // It may lie frozen, where only this ends it.
            server.kill();
        }
        if (unclean.getSuppressed().length > 0) {
            throw unclean;
        }
    }
}
