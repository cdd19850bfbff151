package id.satuatap.devices.cli;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.printer.PrintJob;
import id.satuatap.devices.printer.PrintListener;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.devices.printer.PrintStep;
import id.satuatap.devices.printer.PrinterDriver;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.devices.printer.TicketPaper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code devices print}: one sheet that nobody can take for a ticket, and what is known of it. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Prints a trial sheet and says whether the printer proved it")
final class PrintTrial implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 30;

    private final DeviceClock clock;
    private final CountDownLatch ready = new CountDownLatch(1);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PORT",
            description = "such as serial:/dev/serial/by-id/usb-x?baud=19200 or tcp:10.0.0.31:9100")
    private String port = "";

    @Option(names = "--printer", defaultValue = "80", description = "80 or 58, and what differs (docs/devices.md)")
    private String printer = "";

    PrintTrial(DeviceClock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (PrinterDriver driver = new PrinterDriver(
                "trial",
                PortSettings.parse(port).transport("trial", clock),
                PrinterProfile.parse(printer),
                new Unrecorded(),
                this::look,
                clock)) {
            driver.start();
            boolean inTime = ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            PrinterStatus status = driver.status();
            out.println("line: " + status.port().state() + " " + status.port().cause());
            if (!inTime) {
                out.println("printer: " + status.condition() + "; nothing was printed");
                return DevicesMain.FAILED;
            }
            PrintResult result = driver.print(new PrintJob("trial", sheet())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            PrinterStatus after = driver.status();
            out.println("printer: " + (after.model().isEmpty() ? "does not say its name" : after.model()) + ", "
                    + after.condition() + ", proof "
                    + after.tier().map(ProofTier::name).orElse("not known"));
            return told(out, result);
        }
    }

    private void look(PrinterStatus status) {
        if (status.canPrint()) {
            ready.countDown();
        }
    }

    private static int told(PrintWriter out, PrintResult result) {
        return result.match(new PrintResult.Cases<>() {
            @Override
            public Integer confirmed(ProofTier tier) {
                out.println("sheet: on paper, known by tier " + tier);
                return DevicesMain.WORKED;
            }

            @Override
            public Integer failed(PrintProblem problem) {
                out.println("sheet: not printed, " + problem);
                return DevicesMain.FAILED;
            }

            @Override
            public Integer unknown(PrintProblem problem) {
                out.println("sheet: sent, but the printer proved nothing, " + problem + "; look at the paper");
                return DevicesMain.FAILED;
            }
        });
    }

    private static TicketPaper sheet() {
        ResourceBundle words = ResourceBundle.getBundle("id.satuatap.devices.cli.messages", Locale.ROOT);
        return new TicketPaper(
                List.of(words.getString("sheet.head")),
                words.getString("sheet.mark"),
                words.getString("sheet.what"),
                "",
                "",
                "A-000",
                "",
                List.of(new TicketPaper.Detail(words.getString("sheet.letters"), "ABC xyz 0123456789")),
                "",
                "SATU-ATAP",
                List.of(words.getString("sheet.note")),
                "");
    }

    /** A trial is no copy of a ticket, so nothing is recorded. */
    private static final class Unrecorded implements PrintListener {
        @Override
        public void beforeFirstByte(PrintJob job) {}

        @Override
        public void stepped(PrintJob job, PrintStep step) {}
    }
}
