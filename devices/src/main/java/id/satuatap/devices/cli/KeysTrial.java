package id.satuatap.devices.cli;

import id.satuatap.devices.keypad.KeypadFormat;
import id.satuatap.devices.keypad.LineKeys;
import id.satuatap.devices.keypad.QSystemKeys;
import id.satuatap.devices.keypad.SerialKeypad;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import java.io.PrintWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code devices keys}: tells each key that is pressed, for some seconds. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Tells each key pressed on the keypads of a line")
final class KeysTrial implements Callable<Integer> {
    private final DeviceClock clock;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final AtomicInteger presses = new AtomicInteger();

    /** How keypads write. */
    enum Format {
        QSYSTEM(QSystemKeys.standard()),
        ASCII(LineKeys.standard());

        @SuppressWarnings("ImmutableEnumChecker") // Formats are immutable.
        final KeypadFormat format;

        Format(KeypadFormat format) {
            this.format = format;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PORT", description = "such as serial:/dev/serial/by-id/usb-x?baud=9600")
    private String port = "";

    @Option(names = "--format", defaultValue = "QSYSTEM", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.QSYSTEM;

    @Option(names = "--seconds", defaultValue = "30", description = "1 to 600 (${DEFAULT-VALUE})")
    private int seconds;

    KeysTrial(DeviceClock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (SerialKeypad keypad = new SerialKeypad(
                "trial",
                PortSettings.parse(port).transport("trial", clock),
                format.format,
                press -> {
                    presses.incrementAndGet();
                    news.add("keypad " + press.address() + ": " + press.key());
                },
                status -> news.add("line: " + status.state() + " " + status.cause()),
                clock)) {
            keypad.start();
            Trials.tellFor(seconds, news, out, clock);
            out.println("keys: " + presses.get() + ", " + keypad.counts());
        }
        return presses.get() > 0 ? DevicesMain.WORKED : DevicesMain.FAILED;
    }
}
