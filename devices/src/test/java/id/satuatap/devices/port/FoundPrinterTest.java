package id.satuatap.devices.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders as Linux keeps them: no USB printer is here. */
@EnabledOnOs(OS.LINUX)
class FoundPrinterTest {
    @TempDir
    Path system;

    @Test
    void aPrinterIsNamedByItsOwnDescriptionAndByItsUsbIds() throws IOException {
        Path whole = device("1-1.2", "04b8", "0202", "X2ZP012345");
        Path part = Files.createDirectories(whole.resolve("1-1.2:1.0"));
        Files.writeString(part.resolve("ieee1284_id"), "MFG:EPSON;CMD:ESC/POS;MDL:TM-T82;CLS:PRINTER;\n");
        link("lp0", part);
        Path other = device("1-1.3", "0fe6", "811e", "");
        Files.writeString(other.resolve("product"), "USB Printing Support\n");
        link("lp1", Files.createDirectories(other.resolve("1-1.3:1.0")));
        link("hiddev0", Files.createDirectories(other.resolve("1-1.3:1.1")));

        assertThat(FoundPrinter.in(system.resolve("class")))
                .containsExactly(
                        new FoundPrinter("/dev/usb/lp0", "EPSON", "TM-T82", "X2ZP012345", "04b8:0202"),
                        new FoundPrinter("/dev/usb/lp1", "", "USB Printing Support", "", "0fe6:811e"));
        assertThat(FoundPrinter.in(system.resolve("nowhere"))).isEmpty();
    }

    @Test
    void whoHoldsADeviceIsNamed() throws IOException {
        Path device = Files.createFile(system.resolve("ttyUSB0"));
        Path name = Files.createSymbolicLink(system.resolve("by-id"), device);
        Path files = Files.createDirectories(system.resolve("proc/4711/fd"));
        Files.writeString(system.resolve("proc/4711/comm"), "ModemManager\n");
        assertThat(PortUse.holder(system.resolve("proc"), name)).isEmpty();

        Files.createSymbolicLink(files.resolve("5"), device.toRealPath());
        assertThat(PortUse.holder(system.resolve("proc"), name)).contains("ModemManager (process 4711)");
    }

    private Path device(String place, String vendor, String product, String serial) throws IOException {
        Path device = Files.createDirectories(system.resolve("devices").resolve(place));
        Files.writeString(device.resolve("idVendor"), vendor + "\n");
        Files.writeString(device.resolve("idProduct"), product + "\n");
        if (!serial.isEmpty()) {
            Files.writeString(device.resolve("serial"), serial + "\n");
        }
        return device;
    }

    private void link(String name, Path part) throws IOException {
        Path device = Files.createDirectories(system.resolve("class").resolve(name));
        Files.createSymbolicLink(device.resolve("device"), part);
    }
}
