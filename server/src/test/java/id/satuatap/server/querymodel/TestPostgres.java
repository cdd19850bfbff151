package id.satuatap.server.querymodel;

import id.satuatap.server.querymodel.store.StoreAddress;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own from Debian's package, on loopback, in a temporary folder; as the package's user where the test
 * runs as root. Where it cannot start it says so aloud. Confined to one thread.
 */
final class TestPostgres implements AutoCloseable {
    private static final Path PACKAGE = Path.of("/usr/lib/postgresql");
    private static final String OWNER = "postgres";
    private static final String USER = "projector";
    private static final long START_SECONDS = 30;

    private final String reason;
    private final Path folder;
    private final Process process;
    private final int port;

    private TestPostgres(String reason, Path folder, Process process, int port) {
        this.reason = reason;
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    static TestPostgres start() throws Exception {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return absent("no PostgreSQL under " + PACKAGE + ": install Debian's package postgresql");
        }
        Path folder = Files.createTempDirectory("satu-atap-postgres");
        Path cluster = folder.resolve("cluster");
        Path log = folder.resolve("log");
        Files.createFile(log);
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && run(log, List.of("chown", OWNER, folder.toString())) != 0) {
            return absent("there is no user " + OWNER);
        }
        List<String> as =
                root ? List.of("setpriv", "--reuid=" + OWNER, "--regid=" + OWNER, "--clear-groups", "--") : List.of();
        String initdb = programs.get().resolve("initdb").toString();
        List<String> init = List.of(
                initdb, "-D", cluster.toString(), "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync");
        if (run(log, joined(as, init)) != 0) {
            return absent("initdb failed: " + Files.readString(log));
        }
        int port = freePort();
        List<String> serve = List.of(
                programs.get().resolve("postgres").toString(),
                "-D",
                cluster.toString(),
                "-k",
                folder.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "fsync=off");
        Process process = builder(log, joined(as, serve)).start();
        TestPostgres started = new TestPostgres("", folder, process, port);
        if (!started.awaitReady()) {
            started.close();
            return absent("postgres did not come up within " + START_SECONDS + " s");
        }
        return started;
    }

    private static TestPostgres absent(String reason) {
        System.out.println("NOT TESTED ON POSTGRESQL: " + reason);
        return new TestPostgres(reason, null, null, 0);
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.comparing(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())));
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static ProcessBuilder builder(Path log, List<String> command) {
        return new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static int run(Path log, List<String> command) throws Exception {
        return builder(log, command).start().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    boolean running() {
        return process != null;
    }

    /** Why it does not run. */
    String reason() {
        return reason;
    }

    private boolean awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = connect()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return false;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
    }

    StoreAddress newDatabase(String name) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new StoreAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, "");
    }

    @Override
    public void close() throws Exception {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
