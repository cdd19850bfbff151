package id.satuatap.devices.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real spooler (CUPS) between the driver and a simulated printer: the last resort, of which nobody can prove anything. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class SpoolerTest {
    @TempDir
    Path folder;

    private final BlockingQueue<PrinterStatus> statuses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Sheet> sheets = new LinkedBlockingQueue<>();

    @Test
    void aTicketComesOutUnprovenAndNoneFollowsWhileTheQueueHoldsOneBack() throws Exception {
        if (!Files.isExecutable(Path.of("/usr/sbin/cupsd")) || !Files.exists(Path.of("/usr/lib/cups/backend/socket"))) {
            Foreign.missing(Foreign.Registry.APT, "CUPS is not installed: apt-get install cups");
        }
        assumeTrue("root".equals(System.getProperty("user.name")), "a spooler of one's own needs root");
        String server = "127.0.0.1:" + freePort();
        TcpDeviceEnd end = TcpDeviceEnd.on(0);
        Process spooler = spooler(server);
        DeviceClock clock = DeviceClock.system();
        try (SimulatedPrinter printer =
                        new SimulatedPrinter("spooled", end, PrinterModel.epson80(), sheets::add).start();
                PrinterDriver driver = new PrinterDriver(
                        "spooled",
                        PortSettings.parse("spool:TIKET?server=" + server).transport("spooled", clock),
                        PrinterProfile.roll80(),
                        new Unrecorded(),
                        statuses::add,
                        clock)) {
            queue(server, end.settings().port());
            driver.start();
            awaitPort(PortState.CONNECTED);

            assertThat(print(driver, "A-001")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            // The first one is still in the queue: that made the printer "offline" for its next visitor.
            assertThat(print(driver, "A-002")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            for (String number : List.of("A-001", "A-002")) {
                Sheet sheet = sheets.poll(30, TimeUnit.SECONDS);
                assertThat(sheet).isNotNull();
                assertThat(sheet.ticketNumber()).contains(number);
            }
            assertThat(driver.status().canPrint()).isTrue();
            awaitEmpty(server);

            assertThat(Foreign.run("cupsdisable", "-h", server, "TIKET").code()).isZero();
            assertThat(print(driver, "A-003")).isEqualTo(new PrintResult.Unknown(PrintProblem.ONE_WAY));
            assertThat(print(driver, "A-004").step()).isEqualTo(PrintStep.FAILED);
            assertThat(printer.sheets()).hasSize(2);
        } finally {
            spooler.destroy();
            assertThat(spooler.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A spooler with a folder of its own. */
    private Process spooler(String server) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("spool", "cache", "run", "server", "temp")) {
            Files.setPosixFilePermissions(
                    Files.createDirectory(folder.resolve(name)), PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        Path settings = Files.writeString(
                folder.resolve("cupsd.conf"),
                "Listen " + server + "\nWebInterface No\nBrowsing Off\nDefaultAuthType None\n"
                        + "<Location />\nOrder allow,deny\nAllow 127.0.0.1\n</Location>\n"
                        + "<Policy default>\n<Limit All>\nOrder allow,deny\n</Limit>\n</Policy>\n");
        Path files = Files.writeString(
                folder.resolve("cups-files.conf"),
                "ServerRoot " + folder.resolve("server") + "\nRequestRoot " + folder.resolve("spool") + "\nCacheDir "
                        + folder.resolve("cache") + "\nStateDir " + folder.resolve("run") + "\nTempDir "
                        + folder.resolve("temp") + "\nAccessLog stderr\nErrorLog stderr\nPageLog stderr\n"
                        + "User lp\nGroup lp\nSystemGroup root\n");
        return new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", settings.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.log").toFile())
                .start();
    }

    private void queue(String server, int port) throws Exception {
        Foreign.Ended made = new Foreign.Ended(1, "", "");
        for (int tries = 0; tries < 200 && made.code() != 0; tries++) {
            made = Foreign.run(
                    "lpadmin", "-h", server, "-p", "TIKET", "-E", "-v", "socket://127.0.0.1:" + port, "-m", "raw");
        }
        assertThat(made.code()).as(made.said()).isZero();
    }

    private static void awaitEmpty(String server) throws Exception {
        while (!Foreign.run("lpstat", "-h", server, "-o", "TIKET").out().isBlank()) {
            // Each question is a process of some milliseconds; the class has a time limit.
        }
    }

    private void awaitPort(PortState wanted) throws InterruptedException {
        PrinterStatus status = null;
        while (status == null || status.port().state() != wanted || !status.canPrint()) {
            status = statuses.poll(60, TimeUnit.SECONDS);
            assertThat(status).as("a line that is %s", wanted).isNotNull();
        }
    }

    private static PrintResult print(PrinterDriver driver, String number) throws Exception {
        TicketPaper paper = new TicketPaper(
                List.of("MAL"), "", "Dinas", "Layanan", "", number, "", List.of(), "", "QR-" + number, List.of(), "");
        return driver.print(new PrintJob(number, paper)).get(60, TimeUnit.SECONDS);
    }

    private static int freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static final class Unrecorded implements PrintListener {
        @Override
        public void beforeFirstByte(PrintJob job) {}

        @Override
        public void stepped(PrintJob job, PrintStep step) {}
    }
}
