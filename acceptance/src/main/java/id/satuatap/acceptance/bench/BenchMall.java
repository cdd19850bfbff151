package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.server.ServerMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server process on a store of its own, with kiosks, desks and boards that are known to it. The mall's clock shows ten in
 * the morning at the start, so that no bench meets midnight. Confined to one thread.
 */
final class BenchMall implements AutoCloseable {
    static final String PASSWORD = "sandi-bench";
    static final String ADMINISTRATOR = "pengurus";
    static final int KIOSKS = 40;
    static final int BOARDS = 64;

    /** A store of a year written by an older release is read from its first record. */
    private static final Duration SERVER_START = Duration.ofMinutes(20);

    private static final Duration SERVER_STOP = Duration.ofMinutes(1);
    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Path folder;
    private final Path store;
    private final BenchCatalogue catalogue;
    private final int port;
    private final List<String> jvm;
    private final Instant wallStart = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Instant mallTime;
    private @Nullable Program server;

    /** Who is known to the server. */
    enum Cast {
        WHOLE,
        SMALL
    }

    private BenchMall(
            Path folder, Path store, Cast cast, Instant mallTime, BenchCatalogue catalogue, int port, List<String> jvm)
            throws IOException {
        this.mallTime = mallTime;
        this.folder = folder;
        this.store = store;
        this.jvm = jvm;
        this.catalogue = catalogue;
        this.port = port;
        Files.writeString(folder.resolve("catalogue.json"), catalogue.file());
        writeProvisioning(cast);
    }

    /**
     * Starts a server on an empty store and waits until it takes commands.
     *
     * @param folder of its files and logs
     * @param store where its data lies
     * @param jvm more options of its Java machine
     */
    static BenchMall open(Path folder, Path store, Cast cast, List<String> jvm)
            throws IOException, InterruptedException {
        return started(new BenchMall(folder, store, cast, morningOf(TODAY), BenchCatalogue.make(), freePort(), jvm));
    }

    /** As {@link #open}, on another day at ten in the morning. */
    static BenchMall openOn(LocalDate day, Path folder, List<String> jvm) throws IOException, InterruptedException {
        return started(
                new BenchMall(folder, folder, Cast.WHOLE, morningOf(day), BenchCatalogue.make(), freePort(), jvm));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    private static BenchMall started(BenchMall mall) throws IOException, InterruptedException {
        mall.restart();
        return mall;
    }

    /** A mall of one counter, one kiosk and one board on an empty store, not started yet. */
    static BenchMall small(Path folder, List<String> jvm) throws IOException {
        return new BenchMall(folder, folder, Cast.SMALL, morningOf(TODAY), BenchCatalogue.make(), freePort(), jvm);
    }

    /** A mall on a folder that is kept, not started yet. */
    static BenchMall on(Path folder, List<String> jvm) throws IOException {
        return new BenchMall(folder, folder, Cast.WHOLE, morningOf(TODAY), BenchCatalogue.make(), freePort(), jvm);
    }

    private Program launch(List<String> more) throws IOException {
        List<String> machine = new ArrayList<>(Launch.SERVER_JVM);
        machine.addAll(jvm);
        machine.add("-Xlog:gc,safepoint:file=" + folder.resolve("gc.log") + ":uptime");
        List<String> arguments = new ArrayList<>(List.of(
                "--data",
                data().toString(),
                "--port",
                Integer.toString(port),
                "--catalogue",
                folder.resolve("catalogue.json").toString(),
                "--provisioning",
                folder.resolve("provisioning.json").toString(),
                "--demo-clock",
                mallTime + "@" + wallStart,
                "--print-ready"));
        arguments.addAll(more);
        return Program.start(new Launch(
                "server", ServerMain.class.getName(), machine, arguments, Map.of(), folder.resolve("server.log")));
    }

    private void awaitReady() throws InterruptedException {
        if (server().await(line -> line.startsWith("READY"), SERVER_START).isEmpty()) {
            String why = LastWords.of(server());
            server().kill();
            throw new IllegalStateException("the server did not come up: " + why);
        }
    }

    /** Starts it again on the same store. */
    void restart() throws IOException, InterruptedException {
        server = launch(List.of());
        awaitReady();
    }

    /** Starts it again on the same store, at another time of the mall. */
    void restartAt(LocalDateTime time) throws IOException, InterruptedException {
        restartAt(time, 0);
    }

    /** The same on a disk whose flushes take so much longer, which is no option, only a key of the configuration file. */
    void restartAt(LocalDateTime time, int addedFlushMillis) throws IOException, InterruptedException {
        Duration since = Duration.between(wallStart, Instant.now());
        mallTime = time.atZone(ZONE).toInstant().minus(since).truncatedTo(ChronoUnit.MILLIS);
        Path config = folder.resolve("server.properties");
        Files.writeString(config, "trial-flush-delay-millis=" + addedFlushMillis + System.lineSeparator());
        server = launch(List.of("--config", config.toString()));
        awaitReady();
    }

    void kill() {
        server().kill();
    }

    void stop() {
        if (server != null && server.stop(SERVER_STOP).isEmpty()) {
            server.kill();
        }
    }

    Program server() {
        if (server == null) {
            throw new IllegalStateException("the server was never started");
        }
        return server;
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return store.resolve("server");
    }

    Path journal() {
        return data().resolve("journal");
    }

    Path gcLog() {
        return folder.resolve("gc.log");
    }

    BenchCatalogue catalogue() {
        return catalogue;
    }

    static String kiosk(int number) {
        return "kiosk-" + number;
    }

    static String board(int number) {
        return "board-" + number;
    }

    static String desk(String counter) {
        return "pc-" + counter;
    }

    /** The counter of the first desk. */
    String firstDesk() {
        return catalogue.counters().get(0).code();
    }

    static String officer(String counter) {
        return "petugas-" + counter;
    }

    static String token(String device) {
        return "bench-token-" + device;
    }

    /** The resident memory of the server. @return mebibytes */
    long residentMegabytes() throws IOException {
        return ServerChild.megabytes(server().pid(), "VmRSS:");
    }

    /** Starts it on its store, and does not wait. */
    void begin() throws IOException {
        server = launch(List.of());
    }

    private void writeProvisioning(Cast cast) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode();
        ArrayNode people = root.putArray("people");
        ArrayNode devices = root.putArray("devices");
        people.addObject()
                .put("person", ADMINISTRATOR)
                .put("name", "Pengurus Mal")
                .put("role", "ADMINISTRATOR")
                .put("password", PASSWORD);
        boolean whole = cast == Cast.WHOLE;
        for (BenchCatalogue.BenchCounter counter :
                catalogue.counters().subList(0, whole ? BenchCatalogue.COUNTERS : 1)) {
            people.addObject()
                    .put("person", officer(counter.code()))
                    .put("name", "Petugas " + counter.code())
                    .put("role", "OFFICER")
                    .put("agency", counter.agency())
                    .put("password", PASSWORD);
            device(devices, desk(counter.code()), "COUNTER").put("counter", counter.code());
        }
        for (int i = 1; i <= (whole ? KIOSKS : 1); i++) {
            device(devices, kiosk(i), "KIOSK");
        }
        for (int i = 1; i <= (whole ? BOARDS : 1); i++) {
            device(devices, board(i), "BOARD");
        }
        json.writeValue(folder.resolve("provisioning.json").toFile(), root);
    }

    private static ObjectNode device(ArrayNode devices, String id, String kind) {
        return devices.addObject().put("device", id).put("kind", kind).put("token", token(id));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
