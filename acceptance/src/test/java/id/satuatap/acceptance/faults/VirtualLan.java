package id.satuatap.acceptance.faults;

import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Machines of a mall on one switch, each a network namespace of Linux with a cable of its own that can be cut, made slow
 * and joined again. The network of this machine is not touched. Confined to the test's thread.
 */
final class VirtualLan implements AutoCloseable {
    static final String SERVER = "server";
    static final String KIOSK = "kiosk";
    static final String COUNTER = "counter";
    static final String BOARD = "board";

    /** An address of this network that no machine has. */
    static final String NOBODY = "10.99.0.200";

    private static final List<String> HOSTS = List.of(SERVER, KIOSK, COUNTER, BOARD);
    private static final String SWITCH = "switch";
    private static final Duration CABLE_START = Duration.ofSeconds(60);

    private final String prefix = "sa" + ProcessHandle.current().pid() + "-";
    private final List<String> made = new ArrayList<>();

    private VirtualLan() {}

    /** Lays the cables; skips the test where that is not allowed. */
    static VirtualLan laid() throws IOException, InterruptedException {
        VirtualLan lan = new VirtualLan();
        try {
            lan.lay();
            return lan;
        } catch (IOException refused) {
            lan.close();
            return Assumptions.abort(
                    "SKIPPED: network namespaces need Linux, root and iproute2: " + refused.getMessage());
        }
    }

    /** Skips a test of its own where no program may hold the end of a cable. */
    static void assumeSlowCables() {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/dev/net/tun")), "SKIPPED: a slow cable needs the kernel's /dev/net/tun");
    }

    private void lay() throws IOException, InterruptedException {
        add(SWITCH);
        ip("-n", name(SWITCH), "link", "add", "br0", "type", "bridge");
        ip("-n", name(SWITCH), "link", "set", "br0", "up");
        int number = 1;
        for (String host : HOSTS) {
            add(host);
            String inside = name(host);
            ip("-n", name(SWITCH), "link", "add", host, "type", "veth", "peer", "name", "eth0", "netns", inside);
            ip("-n", name(SWITCH), "link", "set", host, "master", "br0");
            ip("-n", name(SWITCH), "link", "set", host, "up");
            ip("-n", inside, "addr", "add", "10.99.0." + number++ + "/24", "brd", "+", "dev", "eth0");
            ip("-n", inside, "link", "set", "eth0", "up");
            ip("-n", inside, "link", "set", "lo", "up");
        }
    }

    private void add(String host) throws IOException, InterruptedException {
        ip("netns", "add", name(host));
        made.add(host);
    }

    /** The command that runs a program on a machine. */
    List<String> inside(String host) {
        return List.of("ip", "netns", "exec", name(host));
    }

    /** The machine notices nothing: its own end of the cable stays plugged in. */
    void cut(String host) throws IOException, InterruptedException {
        ip("-n", name(SWITCH), "link", "set", host, "down");
    }

    void join(String host) throws IOException, InterruptedException {
        ip("-n", name(SWITCH), "link", "set", host, "up");
    }

    /** A plug that has lost its clip: until it is closed the cable is cut and joined several times a second. */
    LooseContact loosen(String host) {
        return new LooseContact(host);
    }

    /**
     * Lays a longer cable to a machine: every frame is so long under way, there and back, until this is closed. By a program
     * that holds the frames, since few kernels have a delay of their own: a test begins with {@link #assumeSlowCables}.
     */
    SlowCable delay(String host, int millis, Path log) throws IOException, InterruptedException {
        ip("-n", name(SWITCH), "link", "add", "br1", "type", "bridge");
        ip("-n", name(SWITCH), "link", "set", "br1", "up");
        Program cable = Program.start(new Launch(
                        "slow-cable",
                        SlowCableMain.class.getName(),
                        Launch.CLIENT_JVM,
                        List.of("slow0", "slow1", Integer.toString(millis)),
                        Map.of(),
                        log)
                .within(inside(SWITCH)));
        if (cable.await(line -> line.equals("READY"), CABLE_START).isEmpty()) {
            cable.kill();
            throw new IOException("no slow cable: " + cable.tail());
        }
        for (int end = 0; end < 2; end++) {
            ip("-n", name(SWITCH), "link", "set", "slow" + end, "up");
            ip("-n", name(SWITCH), "link", "set", "slow" + end, "master", "br" + end);
        }
        ip("-n", name(SWITCH), "link", "set", host, "master", "br1");
        return new SlowCable(host, cable);
    }

    /** Confined to the test's thread. */
    final class SlowCable implements AutoCloseable {
        private final String host;
        private final Program program;

        private SlowCable(String host, Program program) {
            this.host = host;
            this.program = program;
        }

        /** Whether it carries and lost nothing so far. */
        boolean whole() {
            return program.alive() && program.lines().equals(List.of("READY"));
        }

        /** The short cable again. */
        @Override
        public void close() throws IOException, InterruptedException {
            ip("-n", name(SWITCH), "link", "set", host, "master", "br0");
            program.kill();
            ip("-n", name(SWITCH), "link", "del", "br1");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (String host : made) {
            ip("netns", "del", name(host));
        }
        made.clear();
    }

    /** Confined to the test's thread, but for the one thread that cuts and joins. */
    final class LooseContact implements AutoCloseable {
        private static final long JOINED_MILLIS = 300;

        private final ScheduledExecutorService wind =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "loose-contact"));
        private final String host;
        private final Future<?> gusts;

        private LooseContact(String host) {
            this.host = host;
            this.gusts = wind.scheduleWithFixedDelay(this::gust, 0, JOINED_MILLIS, TimeUnit.MILLISECONDS);
        }

        /** The time of two commands is long enough to lose what was under way. */
        private void gust() {
            try {
                cut(host);
                join(host);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException, InterruptedException {
            boolean blew = !gusts.isDone();
            wind.shutdown();
            if (!wind.awaitTermination(60, TimeUnit.SECONDS) || !blew) {
                throw new IOException("the cable of " + host + " was not cut and joined all the time");
            }
        }
    }

    private String name(String host) {
        return prefix + host;
    }

    private static void ip(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
