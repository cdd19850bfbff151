package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process that the server started, as Linux shows it under {@code /proc}. Immutable. */
record ServerChild(long pid, List<String> commandLine) {
    ServerChild {
        commandLine = List.copyOf(commandLine);
    }

    /** @throws IOException when no process below the server has that main class */
    static ServerChild of(long server, String mainClass) throws IOException {
        List<Long> children = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        for (long pid : children) {
            ServerChild child = new ServerChild(pid, commandLine(pid));
            if (child.commandLine().stream().anyMatch(word -> word.endsWith("." + mainClass))) {
                return child;
            }
        }
        throw new IOException("the server has no process " + mainClass);
    }

    private static List<String> commandLine(long pid) throws IOException {
        return Stream.of(Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8)
                        .split("\0"))
                .toList();
    }

    /** The option that it was started with, such as {@code -Xmx144m}; "none" when it has none of that name. */
    String option(String name) {
        return commandLine.stream()
                .filter(word -> word.startsWith(name))
                .findFirst()
                .orElse("none");
    }

    /** The most memory that it ever held (VmHWM), in mebibytes. */
    long peakMegabytes() throws IOException {
        return megabytes(pid, "VmHWM:");
    }

    /** A figure of memory that Linux keeps of a process, in mebibytes. */
    static long megabytes(long pid, String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no " + field + " of process " + pid);
    }
}
