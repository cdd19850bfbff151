package id.satuatap.display;

import java.io.IOException;
import java.io.PrintWriter;
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
            DisplayComposition display =
                    config.screen() == null ? unseen(config) : DisplayWindow.open(config, ended::countDown);
            Runtime.getRuntime().addShutdownHook(new Thread(display::close, "display-end"));
            ended.await();
            return 0;
        } catch (IOException | ExecutionException broken) {
            errors.println("display: " + broken.getMessage());
            return BROKEN_INSTALLATION;
        }
    }

    private static DisplayComposition unseen(DisplayConfig config) throws IOException {
        DisplayComposition display = DisplayComposition.compose(config, DisplaySurroundings.system());
        display.start();
        return display;
    }
}
