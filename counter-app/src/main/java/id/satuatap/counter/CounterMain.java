package id.satuatap.counter;

import id.satuatap.counter.desk.DeskForm;
import id.satuatap.counter.device.KeypadSettings;
import id.satuatap.counter.device.LightSettings;
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
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(multiplicity = "1")
    private @Nullable Server server;

    @Option(
            names = "--keypad",
            paramLabel = "KIND:PORT",
            description = "qsystem:serial:/dev/serial/by-id/usb-x?address=35&keys=4, or ascii:serial:...;"
                    + " address 0 takes every keypad of the line, keys is 4 or 5")
    private @Nullable String keypad;

    @Option(
            names = "--led",
            paramLabel = "PORT",
            description = "serial:/dev/serial/by-id/usb-y?address=33&width=4&kind=board, or kind=keypad")
    private @Nullable String led;

    @Option(names = "--strip", description = "begin as a narrow strip above other programs; F11 changes it")
    private boolean strip;

    @Option(names = "--window", description = "begin as a window (default)")
    private boolean window;

    @Option(names = "--language", paramLabel = "id|en", defaultValue = "id", description = "id (default) or en")
    private String language = "id";

    static final class Server {
        @Option(names = "--config", paramLabel = "FILE", required = true, description = "what pairing wrote: JSON")
        private @Nullable Path config;

        @ArgGroup(exclusive = false)
        private @Nullable Direct direct;
    }

    static final class Direct {
        @Option(names = "--server", paramLabel = "URL", required = true, description = "http://127.0.0.1:7070")
        private @Nullable String url;

        @Option(names = "--token", paramLabel = "T", required = true, description = "this PC's device token")
        private @Nullable String token;

        @Option(names = "--counter", paramLabel = "CODE", description = "the counter on whose desk this PC stands")
        private @Nullable String counter;
    }

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
        CounterConfig config = config();
        Platform.startup(() -> {
            Stage stage = new Stage();
            CounterApp app = CounterApp.open(stage, config);
            Runtime.getRuntime().addShutdownHook(new Thread(app::letGo, "counter-stop"));
            stage.setOnHidden(closed -> app.close());
        });
        return 0;
    }

    private CounterConfig config() {
        try {
            return new CounterConfig(
                    client(),
                    strip && !window ? DeskForm.STRIP : DeskForm.WINDOW,
                    Locale.forLanguageTag(language),
                    keypad == null ? null : KeypadSettings.parse(keypad),
                    led == null ? null : LightSettings.parse(led));
        } catch (IllegalArgumentException wrong) {
            throw usage(String.valueOf(wrong.getMessage()));
        }
    }

    private ClientConfig client() {
        Server given = server;
        if (given == null) {
            throw usage("--config or --server is needed");
        }
        Path file = given.config;
        Direct direct = given.direct;
        try {
            if (file != null) {
                return new ClientConfigFile(file, new WireCodec()).read();
            }
            if (direct == null || direct.url == null || direct.token == null) {
                throw usage("--server and --token are needed");
            }
            return new ClientConfig(
                    List.of(direct.url), null, "counter-pc", direct.token, DeviceKind.COUNTER, direct.counter, null);
        } catch (IOException | WireFault unreadable) {
            throw usage(file + " cannot be read: " + unreadable.getMessage());
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
