package id.satuatap.counter;

import id.satuatap.pairing.PairingWindow;
import id.satuatap.pairing.Unpaired;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.text.Languages;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An officer's PC that is no device yet: it is paired on its screen, and then people sign in in the same window. Thread-safe.
 */
public final class FirstStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FxDispatcher fx = new FxDispatcher();
    private final Stage stage;
    private final CounterConfig config;
    private final Surroundings around;
    private @Nullable PairingWindow pairing;
    private @Nullable CounterApp app;
    private boolean closed;

    private FirstStart(Stage stage, CounterConfig config, Surroundings around) {
        this.stage = stage;
        this.config = config;
        this.around = around;
    }

    /**
     * Opens the pairing in a stage. FX thread.
     *
     * @param config how the app is to run once it is paired; whose it is, is replaced
     * @param file keeps what it is from then on
     * @param known addresses of servers that were given at start; may be none
     */
    public static FirstStart open(
            Stage stage, CounterConfig config, ClientConfigFile file, List<String> known, Surroundings around) {
        FirstStart start = new FirstStart(stage, config, around);
        Languages languages = new Languages();
        languages.choose(config.language());
        stage.setTitle("Satu Atap");
        // A title bar and the desktop's own bars take their part of a small screen.
        StageFrame.fit(stage);
        start.pairing = PairingWindow.open(
                stage,
                Scene::new,
                new Unpaired(DeviceKind.COUNTER, file, known, around.client()),
                languages,
                start::paired);
        return start;
    }

    private void paired(ClientConfig client) {
        LOG.info("Counter PC paired device={} counter={}", client.device(), client.counter());
        fx.execute(() -> work(client));
    }

    private synchronized void work(ClientConfig client) {
        PairingWindow done = pairing;
        if (closed || done == null) {
            return;
        }
        done.close();
        pairing = null;
        app = CounterApp.open(stage, config.paired(client), around);
    }

    /** Lets go of devices and server; any thread, for a process that is told to end while its window is open. */
    synchronized void letGo() {
        if (app != null) {
            app.letGo();
        }
    }

    /** On the FX thread. */
    @Override
    public synchronized void close() {
        closed = true;
        if (pairing != null) {
            pairing.close();
            pairing = null;
        }
        if (app != null) {
            app.close();
        }
    }
}
