package id.satuatap.kiosk;

import id.satuatap.journal.JournalException;
import id.satuatap.pairing.PairingWindow;
import id.satuatap.pairing.Unpaired;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
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

/**
 * A kiosk that is no device yet: it is paired on its screen, and then works in the same window. Thread-safe.
 *
 * <p>Nothing of the kiosk itself runs before, and no print log is opened: whose it will be is not known yet.
 */
public final class FirstStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FxDispatcher fx = new FxDispatcher();
    private final Stage stage;
    private final KioskConfig config;
    private final ClientMachine machine;
    private final Runnable cannotStart;
    private @Nullable PairingWindow pairing;
    private @Nullable KioskComposition parts;
    private @Nullable KioskApp app;
    private boolean closed;

    private FirstStart(Stage stage, KioskConfig config, ClientMachine machine, Runnable cannotStart) {
        this.stage = stage;
        this.config = config;
        this.machine = machine;
        this.cannotStart = cannotStart;
    }

    /**
     * Opens the pairing in a stage. FX thread.
     *
     * @param config how the kiosk is to run once it is paired; whose it is, is replaced
     * @param file keeps what it is from then on
     * @param known addresses of servers that were given at start; may be none
     * @param machine clocks, chance and patience of the way to the server
     * @param cannotStart told when it was paired and cannot start all the same, which the log explains
     */
    public static FirstStart open(
            Stage stage,
            KioskConfig config,
            ClientConfigFile file,
            List<String> known,
            ClientMachine machine,
            Runnable cannotStart) {
        FirstStart start = new FirstStart(stage, config, machine, cannotStart);
        Languages languages = new Languages();
        languages.choose(config.language());
        KioskApp.dress(stage, config);
        start.pairing = PairingWindow.open(
                stage,
                shown -> new Scene(shown, config.width(), config.height()),
                new Unpaired(DeviceKind.KIOSK, file, known, machine),
                languages,
                start::paired);
        return start;
    }

    /** On the pairing's thread, which may touch the disk; nobody who closes the window waits for that. */
    private void paired(ClientConfig client) {
        LOG.info("Kiosk paired device={} zone={}", client.device(), client.zone());
        try {
            KioskComposition ready = KioskComposition.compose(config.paired(client), machine);
            if (keeps(ready)) {
                fx.execute(this::work);
            } else {
                ready.close();
            }
        } catch (IOException | JournalException cannot) {
            LOG.error("The kiosk cannot start: {}", cannot.getMessage());
            cannotStart.run();
        } catch (RuntimeException defect) {
            LOG.error("The kiosk cannot start", defect);
            cannotStart.run();
        }
    }

    private synchronized boolean keeps(KioskComposition ready) {
        if (closed) {
            return false;
        }
        parts = ready;
        return true;
    }

    private synchronized void work() {
        KioskComposition ready = parts;
        PairingWindow done = pairing;
        if (closed || ready == null || done == null) {
            return;
        }
        done.close();
        pairing = null;
        app = KioskApp.open(stage, ready);
    }

    /** Ends what is seen; FX thread. The rest is ended by {@link #close}. */
    public synchronized void closeScreens() {
        if (pairing != null) {
            pairing.close();
            pairing = null;
        }
        if (app != null) {
            app.close();
            app = null;
        }
    }

    /** Ends the kiosk; any thread. */
    @Override
    public void close() {
        KioskComposition last = ended();
        if (last != null) {
            last.close();
        }
    }

    private synchronized @Nullable KioskComposition ended() {
        closed = true;
        return parts;
    }
}
