package id.satuatap.display;

import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.voice.SoundState;
import id.satuatap.display.board.AfterPainting;
import id.satuatap.display.board.BoardClock;
import id.satuatap.display.board.BoardScreen;
import id.satuatap.display.board.BoardViewModel;
import id.satuatap.display.board.PaintedCalls;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import java.io.IOException;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Confined to the FX thread. A display with its window, opened alike by the program, the demo and the tests. */
public final class DisplayApp implements AutoCloseable {
    private final DisplayComposition composition;
    private final ScreenHost host;
    private final BoardViewModel model;

    private DisplayApp(DisplayComposition composition, ScreenHost host, BoardViewModel model) {
        this.composition = composition;
        this.host = host;
        this.model = model;
    }

    /**
     * Opens the board in a stage, starts voice and LED line, and begins to follow the hall.
     *
     * @throws IllegalArgumentException if the configuration has no screen
     * @throws IOException if the voice pack cannot be read
     */
    public static DisplayApp open(Stage stage, DisplayConfig config, DisplaySurroundings surroundings)
            throws IOException {
        DisplayConfig.Screen screen = config.screen();
        if (screen == null) {
            throw new IllegalArgumentException("a display without a screen has nothing to open");
        }
        DisplayComposition composition = DisplayComposition.compose(config, surroundings);
        FxDispatcher fx = new FxDispatcher();
        BoardViewModel model = new BoardViewModel(
                config.scope(),
                BoardClock.of(composition.clock()),
                screen.times(),
                Ticks.toolkit(),
                new PaintedCalls(new AfterPainting(), composition.reports()::shown));
        ScreenHost host = new ScreenHost(Transition.NONE);
        host.show(new BoardScreen(model, composition.feed(), composition.directory(), fx));
        show(stage, host, screen);
        composition.devices().listen(new ToBoard(fx, model));
        composition.start();
        return new DisplayApp(composition, host, model);
    }

    private static void show(Stage stage, ScreenHost host, DisplayConfig.Screen screen) {
        Scene scene =
                new Scene(host.root(), screen.size().width(), screen.size().height());
        Theme.apply(scene, Device.BOARD);
        scene.setCursor(Cursor.NONE);
        stage.setScene(scene);
        dress(stage, screen);
        stage.show();
    }

    /** Gives the window of a board its title and its place. */
    static void dress(Stage stage, DisplayConfig.Screen screen) {
        stage.setTitle("Satu Atap");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(screen.fullScreen());
    }

    /** What the board shows now. */
    public BoardViewModel board() {
        return model;
    }

    DisplayComposition composition() {
        return composition;
    }

    /** Ends what is seen; what it still reports needs the rest. */
    void closeScreen() {
        host.close();
    }

    @Override
    public void close() {
        closeScreen();
        composition.close();
    }

    /** Thread-safe. Brings the state of the devices to the board. */
    private record ToBoard(FxDispatcher fx, BoardViewModel model) implements DeviceStates.Listener {
        @Override
        public void soundChanged(SoundState state) {
            fx.execute(() -> model.sound(state));
        }

        @Override
        public void ledChanged(PortStatus status) {
            fx.execute(() -> model.led(status));
        }

        @Override
        public void unitsChanged(DeviceStates.IllUnits units) {
            fx.execute(() -> model.illUnits(units.silent(), units.refusing()));
        }
    }
}
