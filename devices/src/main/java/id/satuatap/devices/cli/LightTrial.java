package id.satuatap.devices.cli;

import id.satuatap.devices.led.CounterLed;
import id.satuatap.devices.led.LedListener;
import id.satuatap.devices.led.LedSettings;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import java.io.PrintWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code devices light}: a text on one LED unit for some seconds, then dark. */
@Command(
        name = "light",
        mixinStandardHelpOptions = true,
        description = "Shows a text on an LED unit for some seconds, and says whether it answers")
final class LightTrial implements Callable<Integer> {
    private final DeviceClock clock;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private volatile PortState line = PortState.CLOSED;
    private volatile UnitState unit = UnitState.UNCERTAIN;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PORT", description = "such as serial:/dev/serial/by-id/usb-x?baud=9600")
    private String port = "";

    @Option(names = "--unit", defaultValue = "board", description = "kind of unit and its options (docs/devices.md)")
    private String kind = "";

    @Option(names = "--address", defaultValue = "33", description = "of the unit on its line (${DEFAULT-VALUE})")
    private int address;

    @Option(names = "--text", defaultValue = "A-012", description = "(${DEFAULT-VALUE})")
    private String text = "";

    @Option(names = "--seconds", defaultValue = "10", description = "1 to 600 (${DEFAULT-VALUE})")
    private int seconds;

    LightTrial(DeviceClock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        LedUnit trial = LedUnitText.parse(address, kind);
        try (CounterLed led = new CounterLed(
                "trial",
                PortSettings.parse(port).transport("trial", clock),
                LedSettings.of(trial),
                new News(),
                clock)) {
            led.start();
            led.show(trial.address(), LedText.blinking(text));
            Trials.tellFor(seconds, news, out, clock);
        }
        if (line != PortState.CONNECTED) {
            return DevicesMain.FAILED;
        }
        if (trial.language().answer().isEmpty()) {
            out.println("Units of this kind never answer: look whether it showed " + text);
            return DevicesMain.WORKED;
        }
        return unit == UnitState.ANSWERS ? DevicesMain.WORKED : DevicesMain.FAILED;
    }

    private final class News implements LedListener {
        @Override
        public void port(PortStatus status) {
            if (status.state() != PortState.CLOSED) {
                line = status.state();
                news.add("line: " + status.state() + " " + status.cause());
            }
        }

        @Override
        public void unit(int at, UnitState state) {
            unit = state;
            news.add("unit " + at + ": " + state);
        }
    }
}
