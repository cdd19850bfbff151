package id.satuatap.counter;

import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A counter app open in a window: the same for main, demo and tests. Confined to the FX thread. */
public final class CounterApp implements AutoCloseable {
    private final CounterComposition parts;
    private final Subscription theme;

    private CounterApp(CounterComposition parts, Subscription theme) {
        this.parts = parts;
        this.theme = theme;
    }

    /** Opens the app in a stage and shows it. */
    public static CounterApp open(Stage stage, CounterConfig config) {
        return open(stage, config, Surroundings.real());
    }

    /** The same with clocks, chance and patience from elsewhere. */
    public static CounterApp open(Stage stage, CounterConfig config, Surroundings around) {
        StageFrame frame = new StageFrame(stage);
        CounterComposition parts = CounterComposition.compose(config, around, frame);
        Scene scene = new Scene(parts.root());
        Subscription theme = Theme.apply(scene, Device.DESK);
        stage.setScene(scene);
        stage.setTitle(title(config));
        stage.setOnCloseRequest(asked -> {
            if (!parts.mayLeave(stage::hide)) {
                asked.consume();
            }
        });
        stage.show();
        return new CounterApp(parts, theme);
    }

    /**
     * Lets go of devices and server, whose lights go out; any thread, for a process that is told to end while its
     * window is open.
     */
    void letGo() {
        parts.close();
    }

    @Override
    public void close() {
        theme.close();
        parts.closeScreens();
        parts.close();
    }

    private static String title(CounterConfig config) {
        String counter = config.client().counter();
        return counter == null ? "Satu Atap" : "Satu Atap " + counter;
    }
}
