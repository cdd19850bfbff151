package id.satuatap.pairing;

import id.satuatap.protocol.client.Pairing;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Leads a PC that is no device yet to being one, in a window. Confined to the FX thread. */
public final class PairingWindow implements Subscription {
    private final FxDispatcher fx = new FxDispatcher();
    private final Subscriptions open = new Subscriptions();
    private final Consumer<ClientConfig> paired;
    private final Pairing pairing;
    private final PairingViewModel model;

    private PairingWindow(Unpaired pc, Consumer<ClientConfig> paired) {
        this.paired = paired;
        this.pairing = Pairing.ofThisPc(pc.kind(), pc.known(), pc.file(), pc.machine(), this::step);
        this.model = new PairingViewModel(pairing);
    }

    /**
     * Shows the pairing in a stage and begins to search.
     *
     * @param room makes the scene around what is shown, in the size that suits the device
     * @param paired told once, on the pairing's thread, when the file is written
     */
    public static PairingWindow open(
            Stage stage,
            Function<Parent, Scene> room,
            Unpaired pc,
            Languages languages,
            Consumer<ClientConfig> paired) {
        FxDispatcher.requireFxThread();
        PairingWindow window = new PairingWindow(pc, paired);
        PairingScreen screen = new PairingScreen(window.model, languages, pc.kind());
        Scene scene = room.apply(screen.view());
        window.open.add(Theme.apply(scene, look(pc.kind())));
        screen.opened();
        window.open.add(screen::closed);
        stage.setScene(scene);
        stage.show();
        window.pairing.search();
        return window;
    }

    /** The class of device by which a kind of PC is looked at and touched. */
    static Device look(DeviceKind kind) {
        return switch (kind) {
            case KIOSK -> Device.KIOSK;
            case COUNTER -> Device.DESK;
            case BOARD -> Device.BOARD;
        };
    }

    @Override
    public void close() {
        open.close();
        pairing.close();
    }

    private void step(PairingStep step) {
        fx.execute(() -> model.told(step));
        if (step instanceof PairingStep.Approved approved) {
            paired.accept(approved.config());
        }
    }
}
