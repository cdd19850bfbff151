package id.satuatap.counter;

import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.device.KeypadSettings;
import id.satuatap.counter.device.LightSettings;
import id.satuatap.counter.device.TicketPrinterSettings;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.paper.PaperWidth;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts a counter app from the command line. Confined to the main thread. */
@Command(
        name = "counter",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "The desk of an officer at one counter.",
        footer = {
            "",
            "Keys: F2 call next, F3 call again, F4 start, F5 finish, F6 not present, F7 transfer,",
            "F8 pause or resume, F9 undo the call, F11 strip or window;",
            "on the number pad + next, * again, / start, - finish, . not present.",
            "",
            "Ports: on Linux give the path below /dev/serial/by-id, which stays with the device after a replug;",
            "on Windows COM3."
        })
public final class CounterMain implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "counter.json",
            description = "what pairing wrote: JSON (default: ${DEFAULT-VALUE});"
                    + " without that file the app shows how this PC is paired, and writes it")
    private Path file = Path.of("counter.json");

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "http://127.0.0.1:7070: with --token in place of --config, else for the pairing")
    private @Nullable String server;

    @Option(names = "--token", paramLabel = "T", description = "this PC's device token")
    private @Nullable String token;

    @Option(
            names = "--device",
            paramLabel = "ID",
            defaultValue = "counter-pc",
            description = "in place of --config: this PC's id (default: ${DEFAULT-VALUE})")
    private String device = "counter-pc";

    @Option(names = "--counter", paramLabel = "CODE", description = "the counter on whose desk this PC stands")
    private @Nullable String counter;

    @Option(
            names = "--keypad",
            paramLabel = "KIND:PORT",
            description =
                    "qsystem:serial:/dev/serial/by-id/usb-x?address=35&keys=4, or ascii:serial:...;"
                            + " address 0 takes every keypad of the line, keys is 4 or 5, sound=off answers presses by light alone")
    private @Nullable String keypad;

    @Option(
            names = "--led",
            paramLabel = "PORT",
            description = "serial:/dev/serial/by-id/usb-y?address=33&width=4&kind=board, or another kind of LED unit:"
                    + " keypad, modbus, alpha, pole, template (docs/devices.md)")
    private @Nullable String led;

    @Option(
            names = "--printer",
            paramLabel = "PORT",
            description = "the desk's own printer of tickets: serial:/dev/serial/by-id/usb-z?baud=19200,"
                    + " tcp:host:9100, lp:/dev/usb/lp0, spool:queue; none (default) without it")
    private @Nullable String printer;

    @Option(
            names = "--paper",
            paramLabel = "MM",
            defaultValue = "80",
            description = "width of the roll in that printer, 80 or 58 mm (default: ${DEFAULT-VALUE})")
    private int paper = 80;

    @Option(names = "--strip", description = "begin as a narrow strip above other programs; F11 changes it")
    private boolean strip;

    @Option(names = "--window", description = "begin as a window (default)")
    private boolean window;

    @Option(names = "--language", paramLabel = "id|en", defaultValue = "id", description = "id (default) or en")
    private String language = "id";

    public static void main(String[] arguments) {
        // AWT draws and prints PDFs here, and shows nothing: it must not look for a screen of its own beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        int status = new CommandLine(new CounterMain()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() {
        ClientConfigFile kept = new ClientConfigFile(file, new WireCodec());
        Optional<ClientConfig> client = client(kept);
        CounterConfig config = config(client.orElse(ClientConfig.unpaired(DeviceKind.COUNTER)));
        Platform.startup(() -> {
            Stage stage = new Stage();
            if (client.isPresent()) {
                work(stage, config);
            } else {
                pair(stage, config, kept);
            }
        });
        return 0;
    }

    private static void work(Stage stage, CounterConfig config) {
        Surroundings around = Surroundings.real();
        CounterApp app = CounterApp.open(stage, config, around);
        atEnd(app::letGo, around);
        stage.setOnHidden(closed -> app.close());
    }

    private void pair(Stage stage, CounterConfig config, ClientConfigFile kept) {
        List<String> known = server == null ? List.of() : List.of(server);
        Surroundings around = Surroundings.real();
        FirstStart start = FirstStart.open(stage, config, kept, known, around);
        atEnd(start::letGo, around);
        stage.setOnHidden(closed -> start.close());
    }

    /** A report that is being written is written to its end, unless its disk hangs. */
    private static void atEnd(Runnable letGo, Surroundings around) {
        Runtime.getRuntime().addShutdownHook(new Thread(letGo, "counter-stop"));
        Runtime.getRuntime().addShutdownHook(new Thread(around.outlets().writing()::end, "counter-files-end"));
    }

    private CounterConfig config(ClientConfig client) {
        try {
            return new CounterConfig(
                    client,
                    strip && !window ? DeskForm.STRIP : DeskForm.WINDOW,
                    Locale.forLanguageTag(language),
                    keypad == null ? null : KeypadSettings.parse(keypad),
                    led == null ? null : LightSettings.parse(led),
                    printer(),
                    file.resolveSibling("adapters"));
        } catch (IllegalArgumentException wrong) {
            throw usage(String.valueOf(wrong.getMessage()));
        }
    }

    /** Which printer hangs there is remembered beside what pairing wrote. */
    private @Nullable TicketPrinterSettings printer() {
        return printer == null || printer.equals("none")
                ? null
                : new TicketPrinterSettings(PortSettings.parse(printer), PaperWidth.of(paper), file.toAbsolutePath());
    }

    /** Empty when this PC was never paired. */
    private Optional<ClientConfig> client(ClientConfigFile kept) {
        try {
            if (server != null && token != null) {
                return Optional.of(
                        new ClientConfig(List.of(server), null, device, token, DeviceKind.COUNTER, counter, null));
            }
            return kept.exists() ? Optional.of(kept.read()) : Optional.empty();
        } catch (IOException | WireFault unreadable) {
            throw usage(kept.path() + " cannot be read: " + unreadable.getMessage());
        } catch (InvalidFieldException wrong) {
            throw usage(String.valueOf(wrong.getMessage()));
        }
    }

    private ParameterException usage(String why) {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException(why);
        }
        return new ParameterException(known.commandLine(), why);
    }
}
