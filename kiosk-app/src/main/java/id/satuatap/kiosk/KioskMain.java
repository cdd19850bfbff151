package id.satuatap.kiosk;

import id.satuatap.devices.port.PortSettings;
import id.satuatap.journal.JournalException;
import id.satuatap.paper.PaperWidth;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts one kiosk and waits for its end. Confined to the main thread. */
@Command(
        name = "kiosk",
        mixinStandardHelpOptions = true,
        description = "The touchscreen where a visitor takes a number.",
        sortOptions = false)
public final class KioskMain implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(KioskMain.class);
    private static final int CANNOT_START = 1;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "kiosk.json",
            description = {
                "What pairing wrote (JSON). Without that file the kiosk shows how it is paired, and writes it.",
                "Default: ${DEFAULT-VALUE}."
            })
    private Path config = Path.of("kiosk.json");

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "The server's address: with --token in place of --config, else for the pairing.")
    private @Nullable String server;

    @Option(names = "--token", description = "In place of --config: this kiosk's token.")
    private @Nullable String token;

    @Option(
            names = "--device",
            paramLabel = "ID",
            defaultValue = "kiosk",
            description = "In place of --config: this kiosk's id. Default: ${DEFAULT-VALUE}.")
    private String device = "kiosk";

    @Option(
            names = "--printer",
            paramLabel = "PORT",
            defaultValue = "none",
            description = "serial:/path?baud=19200, tcp:host:9100, lp:/dev/usb/lp0, spool:queue, or none."
                    + " Default: ${DEFAULT-VALUE}.")
    private String printer = "none";

    @Option(
            names = "--paper",
            paramLabel = "MM",
            defaultValue = "80",
            description = "Width of the roll, 80 or 58 mm. Default: ${DEFAULT-VALUE}.")
    private int paper = 80;

    @Option(
            names = "--log",
            paramLabel = "DIR",
            defaultValue = "print-log",
            description = "Folder of this kiosk's print logs, one for each device it was. Default: ${DEFAULT-VALUE}.")
    private Path log = Path.of("print-log");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1080x1920",
            description = "Size of the window in pixels. Default: ${DEFAULT-VALUE}.")
    private String size = "1080x1920";

    @Option(names = "--fullscreen", negatable = true, description = "Cover the whole screen, and hide the pointer.")
    private boolean fullScreen;

    @Option(names = "--windowed", description = "Stay in a window (the default).")
    private boolean windowed;

    @Option(
            names = "--language",
            paramLabel = "id|en",
            defaultValue = "id",
            description = "Language in which each visit starts. Default: ${DEFAULT-VALUE}.")
    private String language = "id";

    @Option(
            names = "--paper-only",
            description = "Give no numbers while the printer cannot print; without it they can be taken on the screen.")
    private boolean paperOnly;

    @Option(
            names = "--printed-seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long a printed number stays on the screen, 3 to 120. Default: ${DEFAULT-VALUE}.")
    private int printedSeconds = 10;

    @Option(
            names = "--shown-seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long a number without paper stays on the screen, 10 to 600. Default: ${DEFAULT-VALUE}.")
    private int shownSeconds = 60;

    /** The program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new KioskMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        ClientConfigFile file = new ClientConfigFile(config, new WireCodec());
        Optional<ClientConfig> client = client(file);
        return client.isPresent()
                ? work(checked(client.get()))
                : pair(checked(ClientConfig.unpaired(DeviceKind.KIOSK)), file);
    }

    private int pair(KioskConfig checked, ClientConfigFile file) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger exit = new AtomicInteger();
        AtomicReference<@Nullable FirstStart> started = new AtomicReference<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Stage stage = new Stage();
            List<String> known = server == null ? List.of() : List.of(server);
            FirstStart start = FirstStart.open(stage, checked, file, known, ClientMachine.system(), () -> {
                exit.set(CANNOT_START);
                ended.countDown();
            });
            started.set(start);
            Runtime.getRuntime().addShutdownHook(new Thread(start::close, "kiosk-stop"));
            stage.setOnHidden(closed -> {
                start.closeScreens();
                ended.countDown();
            });
        });
        LOG.info("Kiosk is not paired yet file={}", file.path());
        ended.await();
        FirstStart start = started.get();
        if (start != null) {
            start.close();
        }
        Platform.exit();
        return exit.get();
    }

    private int work(KioskConfig checked) throws InterruptedException {
        try (KioskComposition parts = KioskComposition.compose(checked, ClientMachine.system())) {
            CountDownLatch ended = new CountDownLatch(1);
            Thread stop = new Thread(parts::close, "kiosk-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                Stage stage = new Stage();
                KioskApp app = KioskApp.open(stage, parts);
                stage.setOnHidden(closed -> {
                    app.close();
                    ended.countDown();
                });
            });
            LOG.info("Kiosk started device={} log={}", checked.client().device(), checked.printLog());
            ended.await();
            Platform.exit();
            return 0;
        } catch (IOException | JournalException cannot) {
            LOG.error("The kiosk cannot start: {}", cannot.getMessage());
            return CANNOT_START;
        }
    }

    private KioskConfig checked(ClientConfig client) {
        try {
            String[] sides = size.toLowerCase(Locale.ROOT).split("x", 2);
            if (sides.length != 2 || !sides[0].matches("\\d{1,4}") || !sides[1].matches("\\d{1,4}")) {
                throw new IllegalArgumentException("--size is WIDTHxHEIGHT, not " + size);
            }
            return new KioskConfig(
                    client,
                    "none".equals(printer) ? null : PortSettings.parse(printer),
                    PaperWidth.of(paper),
                    log,
                    Integer.parseInt(sides[0]),
                    Integer.parseInt(sides[1]),
                    fullScreen && !windowed,
                    Locale.forLanguageTag(language),
                    !paperOnly,
                    printedSeconds,
                    shownSeconds);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** Empty when this PC was never paired. */
    private Optional<ClientConfig> client(ClientConfigFile file) {
        try {
            if (server != null && token != null) {
                return Optional.of(
                        new ClientConfig(List.of(server), null, device, token, DeviceKind.KIOSK, null, null));
            }
            return file.exists() ? Optional.of(file.read()) : Optional.empty();
        } catch (IOException | WireFault | IllegalArgumentException wrong) {
            throw new ParameterException(commandLine(), file.path() + ": " + wrong.getMessage(), wrong);
        }
    }

    private CommandLine commandLine() {
        return spec == null ? new CommandLine(this) : spec.commandLine();
    }
}
