package id.satuatap.server.gateway;

import id.satuatap.journal.JournalExport;
import id.satuatap.server.ServerComposition;
import id.satuatap.server.ServerConfig;
import id.satuatap.server.catalogue.CatalogueFile;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.WebLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A whole server over a real journal and real sockets, on a Monday at 08.15, with people and devices of every kind.
 * Thread-safe.
 */
public final class TestMall implements AutoCloseable {
    private static final Instant WALL = Instant.parse("2026-11-22T00:00:00Z");
    private static final String PROVISIONING = """
            {"people":[
              {"person":"siti","name":"Siti Aminah","role":"OFFICER","agency":"DKC","password":"rahasia-1"},
              {"person":"budi","name":"Budi Santoso","role":"OFFICER","agency":"DKC","password":"rahasia-1"},
              {"person":"putu","name":"Putu Ayu","role":"OFFICER","agency":"IMI","password":"rahasia-1"},
              {"person":"rini","name":"Rini","role":"AGENCY_SUPERVISOR","agency":"DKC","password":"rahasia-1"},
              {"person":"made","name":"Made","role":"AGENCY_SUPERVISOR","agency":"IMI","password":"rahasia-1"},
              {"person":"dewi","name":"Dewi","role":"HELP_DESK","password":"rahasia-1"},
              {"person":"anton","name":"Anton","role":"ORGANISER_SUPERVISOR","password":"rahasia-1"},
              {"person":"boss","name":"Boss","role":"ADMINISTRATOR","password":"rahasia-1"}],
             "devices":[
              {"device":"kiosk-1","kind":"KIOSK","token":"token-of-kiosk-1-for-tests-only"},
              {"device":"pc-1","kind":"COUNTER","token":"token-of-pc-1-for-tests-only","counter":"%s"},
              {"device":"pc-2","kind":"COUNTER","token":"token-of-pc-2-for-tests-only","counter":"%s"},
              {"device":"board-1","kind":"BOARD","token":"token-of-board-1-for-tests-only","zone":1}]}
            """;

    private final Path data;
    private final WebLibrary library;
    private final AtomicLong ahead = new AtomicLong();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Map<String, String> options = new HashMap<>();
    private ServerComposition server;
    private volatile Instant wall = WALL;
    private int port;

    private TestMall(Path data, WebLibrary library) {
        this.data = data;
        this.library = library;
    }

    /** With a catalogue, people and devices. */
    public static TestMall open() {
        return open(UndertowServer::new);
    }

    /** The same on another web library. */
    static TestMall open(WebLibrary library) {
        return open(library, Map.of());
    }

    /** The same on every network of this machine, by TLS, and found by those who search. */
    public static TestMall onTheLan(int discoveryPort) {
        return open(UndertowServer::new, Map.of("bind", "0.0.0.0", "discovery-port", Integer.toString(discoveryPort)));
    }

    /** On a disk of its own, of which so much is held back. */
    static TestMall on(Path data, int reservedMegabytes) {
        return open(data, UndertowServer::new, Map.of("reserved-megabytes", Integer.toString(reservedMegabytes)));
    }

    private static TestMall open(WebLibrary library, Map<String, String> more) {
        return open(folder(), library, more);
    }

    private static TestMall open(Path data, WebLibrary library, Map<String, String> more) {
        TestMall mall = new TestMall(data, library);
        mall.options.putAll(more);
        try {
            Path catalogue = Files.write(mall.data.resolve("catalogue.json"), CatalogueFile.sleman());
            Path provisioning = Files.writeString(
                    mall.data.resolve("provisioning.json"), PROVISIONING.formatted(counterOf("DKC"), counterOf("IMI")));
            mall.options.put("catalogue", catalogue.toString());
            mall.options.put("provisioning", provisioning.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mall.start();
        return mall;
    }

    /** As it comes out of the package. */
    public static TestMall empty() {
        TestMall mall = new TestMall(folder(), UndertowServer::new);
        mall.start();
        return mall;
    }

    /** The same on every network of this machine, by TLS. */
    static TestMall emptyOnTheLan() {
        TestMall mall = new TestMall(folder(), UndertowServer::new);
        mall.options.putAll(Map.of("bind", "0.0.0.0", "discovery-port", "0"));
        mall.start();
        return mall;
    }

    /** The first counter of an agency of the example catalogue. */
    public static String counterOf(String agency) {
        try {
            return CatalogueFile.read(CatalogueFile.sleman()).counters().stream()
                    .filter(counter -> counter.agency().value().equals(agency))
                    .findFirst()
                    .orElseThrow()
                    .code()
                    .value();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        Path memory = Path.of("/dev/shm");
        try {
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "test-mall")
                    : Files.createTempDirectory("test-mall");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        options.put("data", data.toString());
        options.put("port", Integer.toString(port));
        options.put("demo-clock", "2026-11-23T01:15:00Z@" + WALL);
        options.putIfAbsent("reserved-megabytes", "0");
        try {
            server = ServerComposition.compose(
                    ServerConfig.of(options),
                    new ServerComposition.Surroundings(
                            () -> wall,
                            () -> System.nanoTime() + ahead.get(),
                            new SecureRandom(),
                            new PrintStream(console, true, StandardCharsets.UTF_8),
                            Throwable::printStackTrace,
                            library));
            port = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and starts another on the same folder and port. */
    public void restart() {
        server.close();
        start();
    }

    /** The same, with a file of its folder as it was at another time, and nobody let in by a provisioning file. */
    void restartWith(String file, byte[] content) {
        server.close();
        options.remove("provisioning");
        try {
            Files.write(data.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /** The same, with a file of its folder lost meanwhile. */
    public void restartWithout(String file) {
        server.close();
        try {
            Files.delete(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /** Stops it and starts another on a machine whose clock is ahead, or behind where negative. */
    void restartWithClockAhead(Duration by) {
        server.close();
        stepClock(by);
        start();
    }

    /** The machine's clock jumps, ahead or back; its monotonic clock does not. */
    void stepClock(Duration by) {
        wall = wall.plus(by);
    }

    /** Where it keeps what it knows. */
    public Path data() {
        return data;
    }

    /** The names of the files of its folder that hold a text. */
    List<String> filesThatSay(String text) {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> Files.isRegularFile(file) && holds(file, text))
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Everything on record, as JSON lines. */
    public String record() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            JournalExport.export(data.resolve("journal"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString(StandardCharsets.UTF_8);
    }

    public int port() {
        return port;
    }

    /** What was printed for the person at the machine. */
    public String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    /** All clocks go forward, at once. */
    public void advance(Duration by) {
        ahead.addAndGet(by.toNanos());
    }

    /** Without a token. */
    public Client client() {
        return new Client(port, null);
    }

    public Client kiosk() {
        return new Client(port, "token-of-kiosk-1-for-tests-only");
    }

    public Client pc() {
        return new Client(port, "token-of-pc-1-for-tests-only");
    }

    /** At a counter of another agency. */
    public Client otherPc() {
        return new Client(port, "token-of-pc-2-for-tests-only");
    }

    public Client board() {
        return new Client(port, "token-of-board-1-for-tests-only");
    }

    /** Signed in, with the password that all people of the test share. */
    public Client signedIn(String person) {
        return client().signIn(person, "rahasia-1");
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
