package id.satuatap.display;

import id.satuatap.pairing.PairingWindow;
import id.satuatap.pairing.Unpaired;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.text.Languages;
import java.io.IOException;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A board that is no device yet: it is paired on its screen, and then shows the hall in the same window. Thread-safe. */
public final class FirstStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FxDispatcher fx = new FxDispatcher();
    private final Stage stage;
    private final Settings settings;
    private final DisplaySurroundings surroundings;
    private final Runnable cannotStart;
    private @Nullable PairingWindow pairing;
    private @Nullable DisplayApp app;
    private boolean closed;

    /** What the display is to do, once it is known who it is. */
    @FunctionalInterface
    public interface Settings {
        /** @throws IOException if a file that belongs to them cannot be read */
        DisplayConfig of(ClientConfig client) throws IOException;
    }

    private FirstStart(Stage stage, Settings settings, DisplaySurroundings surroundings, Runnable cannotStart) {
        this.stage = stage;
        this.settings = settings;
        this.surroundings = surroundings;
        this.cannotStart = cannotStart;
    }

    /**
     * Opens the pairing in a stage. FX thread.
     *
     * @param screen the board's window
     * @param file keeps what this PC is from then on
     * @param known addresses of servers that were given at start; may be none
     * @param cannotStart told when it was paired and cannot start all the same, which the log explains
     */
    public static FirstStart open(
            Stage stage,
            DisplayConfig.Screen screen,
            ClientConfigFile file,
            List<String> known,
            Settings settings,
            DisplaySurroundings surroundings,
            Runnable cannotStart) {
        FirstStart start = new FirstStart(stage, settings, surroundings, cannotStart);
        DisplayApp.dress(stage, screen);
        start.pairing = PairingWindow.open(
                stage,
                shown -> new Scene(shown, screen.size().width(), screen.size().height()),
                new Unpaired(DeviceKind.BOARD, file, known, surroundings.client()),
                new Languages(),
                start::paired);
        return start;
    }

    private void paired(ClientConfig client) {
        LOG.info("Board paired device={} zone={}", client.device(), client.zone());
        fx.execute(() -> work(client));
    }

    private synchronized void work(ClientConfig client) {
        PairingWindow done = pairing;
        if (closed || done == null) {
            return;
        }
        done.close();
        pairing = null;
        try {
            app = DisplayApp.open(stage, settings.of(client), surroundings);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.error("The board cannot start: {}", broken.getMessage());
            cannotStart.run();
        }
    }

    /** Ends what is seen; FX thread. The rest is ended by {@link #close}. */
    public synchronized void closeScreens() {
        if (pairing != null) {
            pairing.close();
            pairing = null;
        }
        if (app != null) {
            app.closeScreen();
        }
    }

    /** Ends the board; any thread but one that the FX thread waits for. */
    @Override
    public synchronized void close() {
        closed = true;
        if (pairing != null) {
            PairingWindow last = pairing;
            pairing = null;
            fx.execute(last::close);
        }
        if (app != null) {
            app.composition().close();
        }
    }
}
