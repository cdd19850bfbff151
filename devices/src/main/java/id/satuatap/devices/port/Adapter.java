package id.satuatap.devices.port;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A USB adapter with a serial port, as it hangs on this machine now; immutable.
 *
 * @param path the port as the system names it now; after a replug another adapter may have it
 * @param identity what stays with it: maker and product by their numbers with its serial number, or, where it has none, with the socket
 *     in which it is
 */
public record Adapter(String path, String identity) {
    private static final String UNKNOWN = "Unknown";

    /** All that are there now. Takes some milliseconds; opens nothing. */
    public static List<Adapter> here() {
        return Arrays.stream(SerialPort.getCommPorts())
                .filter(port -> port.getVendorID() > 0)
                .map(port -> new Adapter(
                        port.getSystemPortPath(),
                        identity(
                                port.getVendorID(),
                                port.getProductID(),
                                port.getSerialNumber(),
                                port.getPortLocation())))
                .toList();
    }

    static String identity(int maker, int product, String serial, String socket) {
        boolean told = !serial.isBlank() && !serial.equals(UNKNOWN);
        return String.format("%04x:%04x %s", maker, product, told ? "serial " + serial.strip() : "socket " + socket);
    }

    /** Whether a port by another name, such as a link, is this one. */
    boolean isAt(String port) {
        if (port.equalsIgnoreCase(path)) {
            return true;
        }
        try {
            return Files.isSameFile(Path.of(port), Path.of(path));
        } catch (IOException | RuntimeException notThere) {
            return false;
        }
    }
}
