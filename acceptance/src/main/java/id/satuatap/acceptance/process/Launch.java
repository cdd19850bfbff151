package id.satuatap.acceptance.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * With the better compiler, for a server whose speed is measured; that compiler takes only what runs often, since on two
     * cores it would work for a minute instead of the hall. What a day adds to the state outlives every collection, so a
     * small young generation keeps each pause to a few milliseconds. As in {@code ./mpp}.
     */
    public static final List<String> SERVER_JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Xmn32m",
            "-XX:MetaspaceSize=96m",
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=600000",
            "-XX:MaxInlineLevel=7",
            "-XX:InlineSmallCode=1200",
            "-Xshare:auto");

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
}
