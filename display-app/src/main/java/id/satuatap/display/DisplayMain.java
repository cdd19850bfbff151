package id.satuatap.display;

import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Confined to the main thread. Runs one hall display until its window is closed or the process is told to end. */
@Command(
        name = "display",
        description = "A hall board, its voice and the LED line on its PC.",
        mixinStandardHelpOptions = true)
public final class DisplayMain implements Callable<Integer> {
    private static final int WRONG_ARGUMENTS = 2;
    private static final int BROKEN_INSTALLATION = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    @Mixin
    private final DisplayArguments arguments = new DisplayArguments();

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exit;

    private DisplayMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DisplayMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<ClientConfig> client;
        DisplayConfig config;
        try {
            client = arguments.client();
            config = arguments.config(client.orElse(ClientConfig.unpaired(DeviceKind.BOARD)));
        } catch (IOException | IllegalArgumentException wrong) {
            errors.println("display: " + wrong.getMessage());
            return WRONG_ARGUMENTS;
        }
        try {
            DisplayConfig.Screen screen = config.screen();
            if (client.isEmpty() && screen == null) {
                errors.println("display: " + arguments.file().path()
                        + " is not there: start it once without --windowless, where it shows how it is paired");
                return WRONG_ARGUMENTS;
            }
            Runnable display = client.isEmpty() && screen != null
                    ? DisplayWindow.pair(arguments, screen, ended::countDown, this::cannotStart)::close
                    : (screen == null ? unseen(config) : DisplayWindow.open(config, ended::countDown))::close;
            Runtime.getRuntime().addShutdownHook(new Thread(display, "display-end"));
            ended.await();
            return exit;
        } catch (IOException | ExecutionException broken) {
            errors.println("display: " + broken.getMessage());
            return BROKEN_INSTALLATION;
        }
    }

    private void cannotStart() {
        exit = BROKEN_INSTALLATION;
        ended.countDown();
    }

    private static DisplayComposition unseen(DisplayConfig config) throws IOException {
        DisplayComposition display = DisplayComposition.compose(config, DisplaySurroundings.system());
        display.start();
        return display;
    }
}
