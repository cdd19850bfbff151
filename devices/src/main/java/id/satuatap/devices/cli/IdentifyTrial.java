package id.satuatap.devices.cli;

import id.satuatap.devices.led.ModbusScan;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.Transport;
import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.devices.printer.ProofTier;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code devices identify}: what a printer says of itself, or which units of a line answer; prints and shows nothing. */
@Command(
        name = "identify",
        mixinStandardHelpOptions = true,
        description =
                "Asks what is at a port, and prints and shows nothing: a printer for its name, its state and the tier of"
                        + " its proof, or with --modbus each address of a line")
final class IdentifyTrial implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 20;
    private static final int ADDRESS_MAX = 247;

    private final DeviceClock clock;
    private final CountDownLatch known = new CountDownLatch(1);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PORT",
            description = "such as lp:/dev/usb/lp0 or serial:/dev/serial/by-id/usb-x?baud=9600")
    private String port = "";

    @Option(names = "--modbus", description = "look for Modbus units in place of a printer")
    private boolean modbus;

    @Option(names = "--from", defaultValue = "1", description = "first address (${DEFAULT-VALUE})")
    private int from;

    @Option(names = "--to", defaultValue = "247", description = "last address (${DEFAULT-VALUE})")
    private int to;

    @Option(names = "--wait", defaultValue = "100", description = "milliseconds for each address (${DEFAULT-VALUE})")
    private int waitMillis;

    IdentifyTrial(DeviceClock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException, PortException {
        PrintWriter out = spec.commandLine().getOut();
        return modbus ? units(out) : printer(out);
    }

    private int units(PrintWriter out) throws PortException {
        if (from < 1 || to > ADDRESS_MAX || from > to) {
            throw new IllegalArgumentException("--from and --to must be 1 to " + ADDRESS_MAX);
        }
        int found = 0;
        try (Transport line = PortSettings.parse(port).transport("trial", clock)) {
            line.open();
            ModbusScan scan = new ModbusScan(line, clock, waitMillis);
            for (int address = from; address <= to; address++) {
                if (scan.answers(address)) {
                    found++;
                    out.println("unit " + address + ": answers");
                }
            }
        }
        out.println(found + " of the addresses " + from + " to " + to + " answer");
        return found > 0 ? DevicesMain.WORKED : DevicesMain.FAILED;
    }

    private int printer(PrintWriter out) throws InterruptedException {
        try (PrinterDriver driver = new PrinterDriver(
                "trial",
                PortSettings.parse(port).transport("trial", clock),
                PrinterProfile.roll80(),
                new NothingPrinted(),
                this::look,
                clock)) {
            driver.start();
            boolean inTime = known.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            PrinterStatus status = driver.status();
            out.println("line: " + status.port().state() + " " + status.port().cause());
            out.println("printer: " + (status.model().isEmpty() ? "does not say its name" : status.model()) + ", "
                    + status.condition() + ", proof "
                    + status.tier().map(ProofTier::name).orElse("not known"));
            return inTime ? DevicesMain.WORKED : DevicesMain.FAILED;
        }
    }

    private void look(PrinterStatus status) {
        if (status.tier().isPresent()) {
            known.countDown();
        }
    }

    private static final class NothingPrinted implements PrintListener {
        @Override
        public void beforeFirstByte(PrintJob job) {}

        @Override
        public void stepped(PrintJob job, PrintStep step) {}
    }
}
