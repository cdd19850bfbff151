package id.satuatap.server.querymodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When a rebuild is a process of its own, and how that is started. Immutable.
 *
 * @param machine the Java machine with its options, and what is put before it
 * @param classPath of the program
 * @param ownEventsMax a journal of no more events is read by the server itself
 * @param againAfter a process that failed is started again after this time, and later after ten times as long
 */
record RebuildSettings(List<String> machine, String classPath, long ownEventsMax, Duration againAfter) {
    /** A long day. */
    private static final long OWN_EVENTS_MAX = 50_000;

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Path NICE = Path.of("/usr/bin/nice");

    RebuildSettings {
        machine = List.copyOf(machine);
    }

    /** The Java and class path of the running program, at the lowest priority where the system has one. */
    static RebuildSettings ofThisProgram() {
        List<String> machine = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            // A rebuild takes what the hall leaves.
            machine.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        machine.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        machine.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        // The first compiler alone: on six days of 4,000 visitors the better one cost a third more than it saved.
        machine.add("-XX:TieredStopAtLevel=1");
        return new RebuildSettings(machine, System.getProperty("java.class.path"), OWN_EVENTS_MAX, AGAIN_AFTER);
    }

    List<String> command(RebuildOrder order) {
        List<String> command = new ArrayList<>(machine);
        command.add("-Dlogback.configurationFile=id/satuatap/server/querymodel/logback-rebuild.xml");
        command.addAll(List.of("-cp", classPath, RebuildMain.class.getName()));
        command.addAll(order.arguments());
        return command;
    }
}
