package id.satuatap.display;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Stateless. Starts JavaFX for a display; apart from the program, so that one without a window never loads it. */
final class DisplayWindow {
    private DisplayWindow() {}

    /**
     * Opens a display in a window and returns what is to be closed when the process ends: JavaFX ends first then, by
     * itself, and takes the window with it.
     *
     * @param ended is run when the window was closed
     */
    static DisplayComposition open(DisplayConfig config, Runnable ended)
            throws ExecutionException, InterruptedException {
        FutureTask<DisplayComposition> opening = new FutureTask<>(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            stage.setOnHidden(closed -> ended.run());
            return DisplayApp.open(stage, config, DisplaySurroundings.system()).composition();
        });
        Platform.startup(opening);
        return opening.get();
    }

    /**
     * Opens a board that is no device yet, and returns what is to be closed when the process ends.
     *
     * @param ended is run when the window was closed
     * @param cannotStart is run when it was paired and cannot start all the same
     */
    static FirstStart pair(
            DisplayArguments arguments, DisplayConfig.Screen screen, Runnable ended, Runnable cannotStart)
            throws ExecutionException, InterruptedException {
        FutureTask<FirstStart> opening = new FutureTask<>(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            FirstStart start = FirstStart.open(
                    stage,
                    screen,
                    arguments.file(),
                    arguments.known(),
                    arguments::config,
                    DisplaySurroundings.system(),
                    cannotStart);
            stage.setOnHidden(closed -> {
                start.closeScreens();
                ended.run();
            });
            return start;
        });
        Platform.startup(opening);
        return opening.get();
    }
}
