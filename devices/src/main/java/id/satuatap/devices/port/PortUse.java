package id.satuatap.devices.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between this user and a device file of Linux. Stateless; opens no device. */
public final class PortUse {
    private static final Path PROCESSES = Path.of("/proc");

    private PortUse() {}

    /** Whether the file is there and this user may not read and write it. */
    public static boolean denied(Path device) {
        return Files.exists(device) && !(Files.isReadable(device) && Files.isWritable(device));
    }

    /** Which program holds it, by name and number; of other users' programs only an administrator hears. */
    public static Optional<String> holder(Path device) {
        return holder(PROCESSES, device);
    }

    static Optional<String> holder(Path processes, Path device) {
        Path real = real(device);
        try (Stream<Path> running = Files.list(processes)) {
            return running.filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> holds(process, real))
                    .map(process -> name(process) + " (process " + process.getFileName() + ")")
                    .findFirst();
        } catch (IOException otherSystem) {
            return Optional.empty();
        }
    }

    private static boolean holds(Path process, Path device) {
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            return open.anyMatch(file -> leadsTo(file, device));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, Path device) {
        try {
            return Files.readSymbolicLink(file).equals(device);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static String name(Path process) {
        try {
            return Files.readString(process.resolve("comm"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException ended) {
            return "a program";
        }
    }

    private static Path real(Path device) {
        try {
            return device.toRealPath();
        } catch (IOException missing) {
            return device;
        }
    }
}
