package id.satuatap.devices.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One USB printer at the Linux kernel's own driver; immutable.
 *
 * @param path such as {@code /dev/usb/lp0}; after a replug another printer may have it
 * @param maker as the printer names it; empty where it does not
 * @param model as the printer names it; empty where it does not
 * @param serialNumber empty where it has none
 * @param vendorAndProduct its USB ids as in {@code 04b8:0202}, which a udev rule needs; empty where they are not known
 */
public record FoundPrinter(String path, String maker, String model, String serialNumber, String vendorAndProduct) {
    private static final Path SYSTEM = Path.of("/sys/class/usbmisc");

    /** What to write into configuration. */
    public String setting() {
        return "lp:" + path;
    }

    /** The printers that are there now. Opens nothing. */
    public static List<FoundPrinter> here() {
        return in(SYSTEM);
    }

    /** Those of a folder as Linux keeps it. */
    static List<FoundPrinter> in(Path system) {
        if (!Files.isDirectory(system)) {
            return List.of();
        }
        try (Stream<Path> devices = Files.list(system)) {
            return devices.filter(device -> device.getFileName().toString().matches("lp\\d+"))
                    .sorted()
                    .map(FoundPrinter::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + system, unreadable);
        }
    }

    /** The printer's own description is of its interface; the USB ids are of the whole device, a folder above. */
    private static FoundPrinter of(Path device) {
        Path part = real(device.resolve("device"));
        Path whole = Optional.ofNullable(part.getParent()).orElse(part);
        Map<String, String> id = described(text(part.resolve("ieee1284_id")));
        String vendor = text(whole.resolve("idVendor"));
        return new FoundPrinter(
                "/dev/usb/" + device.getFileName(),
                first(id, text(whole.resolve("manufacturer")), "MFG", "MANUFACTURER"),
                first(id, text(whole.resolve("product")), "MDL", "MODEL"),
                first(id, text(whole.resolve("serial")), "SN", "SERN", "SERIALNUMBER"),
                vendor.isEmpty() ? "" : vendor + ":" + text(whole.resolve("idProduct")));
    }

    /** {@code MFG:EPSON;MDL:TM-T82;...} as IEEE 1284 has it. */
    static Map<String, String> described(String id) {
        return Arrays.stream(id.split(";"))
                .map(field -> field.split(":", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0].strip(), field -> field[1].strip(), (one, other) -> one, TreeMap::new));
    }

    private static String first(Map<String, String> id, String otherwise, String... keys) {
        return Arrays.stream(keys)
                .map(key -> id.getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException unpluggedMeanwhile) {
            return link;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException notThere) {
            return "";
        }
    }
}
