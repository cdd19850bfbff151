package id.satuatap.acceptance.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How to start one program. Immutable.
 *
 * @param name for logs and threads
 * @param mainClass on this process's own class path
 * @param jvm options of the Java machine
 * @param arguments of the program
 * @param environment added to this process's own
 * @param log where both its outputs go
 * @param within a command that runs it as its own process, such as one that enters a network; empty for none
 */
public record Launch(
        String name,
        String mainClass,
        List<String> jvm,
        List<String> arguments,
        Map<String, String> environment,
        Path log,
        List<String> within) {
    /** Quick to start, small: for everything but the server. */
    public static final List<String> CLIENT_JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Xshare:auto");

    /** Those that ship, for a server whose speed is measured; {@code ./mpp server} reads the same file. */
    public static final List<String> SERVER_JVM = options("/id/satuatap/server/server.jvm");

    /** For a server that starts often or beside many others: the better compiler would take half of its start. */
    public static final List<String> QUICK_SERVER_JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Xshare:auto");

    /** JavaFX without a display; what moves is painted by the processor, for nobody, so seldom. */
    public static final List<String> HEADLESS_FX = List.of(
            "-Djavafx.animation.pulse=20",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1920x1920-32",
            "-Dprism.order=sw",
            "-Dprism.lcdtext=false",
            "-Djava.awt.headless=true");

    public Launch {
        jvm = List.copyOf(jvm);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        within = List.copyOf(within);
    }

    public Launch(
            String name,
            String mainClass,
            List<String> jvm,
            List<String> arguments,
            Map<String, String> environment,
            Path log) {
        this(name, mainClass, jvm, arguments, environment, log, List.of());
    }

    /** The same, run by a command that becomes it. */
    public Launch within(List<String> command) {
        return new Launch(name, mainClass, jvm, arguments, environment, log, command);
    }

    /** Tethered to this process. */
    List<String> commandLine() {
        List<String> line = new ArrayList<>(within);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(jvm);
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(Tether.class.getName());
        line.add(Long.toString(ProcessHandle.current().pid()));
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }

    private static List<String> options(String resource) {
        try (InputStream file = Launch.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
