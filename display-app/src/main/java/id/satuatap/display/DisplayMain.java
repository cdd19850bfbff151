package id.satuatap.display;

import id.satuatap.uikit.fx.FxDispatcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(DisplayMain.class);
    private static final int WRONG_ARGUMENTS = 2;
    private static final int CLOSE_SECONDS = 8;
    private static final int BROKEN_INSTALLATION = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    @Mixin
    private final DisplayArguments arguments = new DisplayArguments();

    private final CountDownLatch ended = new CountDownLatch(1);

    private DisplayMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DisplayMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter errors = spec.commandLine().getErr();
        DisplayConfig config;
        try {
            config = arguments.config();
        } catch (IOException | IllegalArgumentException wrong) {
            errors.println("display: " + wrong.getMessage());
            return WRONG_ARGUMENTS;
        }
        try {
            Closing display = config.screen() == null ? unseen(config) : seen(config);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(display), "display-end"));
            ended.await();
            return 0;
        } catch (IOException | ExecutionException broken) {
            errors.println("display: " + broken.getMessage());
            return BROKEN_INSTALLATION;
        }
    }

    /** Ends a display; from any thread. */
    @FunctionalInterface
    private interface Closing {
        void close() throws ExecutionException, InterruptedException, TimeoutException;
    }

    private static void close(Closing display) {
        try {
            display.close();
        } catch (ExecutionException | TimeoutException defect) {
            LOG.error("the display did not end cleanly", defect);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static Closing unseen(DisplayConfig config) throws IOException {
        DisplayComposition display = DisplayComposition.compose(config, DisplaySurroundings.system());
        display.start();
        return display::close;
    }

    private Closing seen(DisplayConfig config) throws ExecutionException, InterruptedException {
        FutureTask<DisplayApp> opening = new FutureTask<>(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            stage.setOnHidden(closed -> ended.countDown());
            return DisplayApp.open(stage, config, DisplaySurroundings.system());
        });
        Platform.startup(opening);
        DisplayApp app = opening.get();
        return () -> {
            FutureTask<Boolean> closing = new FutureTask<>(app::close, true);
            new FxDispatcher().execute(closing);
            closing.get(CLOSE_SECONDS, TimeUnit.SECONDS);
        };
    }
}
