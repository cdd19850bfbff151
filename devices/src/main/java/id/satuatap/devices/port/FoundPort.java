package id.satuatap.devices.port;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One serial port of this machine; immutable.
 *
 * @param path as the system names it now; after a replug another device may have it
 * @param stable the name that stays with the device where the system gives one, else empty
 * @param description what hangs there, in the device's or the driver's own words
 * @param serialNumber of its USB adapter, empty where it has none: two such adapters cannot be told apart by name
 */
public record FoundPort(String path, Optional<String> stable, String description, String serialNumber) {
    private static final Path BY_ID = Path.of("/dev/serial/by-id");
    private static final String UNKNOWN = "Unknown";

    /** What to write into configuration. */
    public String setting() {
        return "serial:" + stable.orElse(path);
    }

    /** The ports that are there now, in the system's order. Takes some milliseconds; opens nothing. */
    public static List<FoundPort> here() {
        return Arrays.stream(SerialPort.getCommPorts()).map(FoundPort::of).toList();
    }

    private static FoundPort of(SerialPort port) {
        String path = port.getSystemPortPath();
        String serial = port.getSerialNumber();
        return new FoundPort(
                path, stableName(Path.of(path)), port.getPortDescription(), serial.equals(UNKNOWN) ? "" : serial);
    }

    private static Optional<String> stableName(Path port) {
        if (!Files.isDirectory(BY_ID)) {
            return Optional.empty();
        }
        try (Stream<Path> names = Files.list(BY_ID)) {
            return names.filter(name -> leadsTo(name, port))
                    .map(Path::toString)
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + BY_ID, unreadable);
        }
    }

    private static boolean leadsTo(Path name, Path port) {
        try {
            return Files.isSameFile(name, port);
        } catch (IOException unpluggedMeanwhile) {
            return false;
        }
    }
}
