package id.satuatap.counter.pairing;

import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.Pairing;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Subscription;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.pairing.PairingScreen;
import id.satuatap.uikit.pairing.PairingViewModel;
import id.satuatap.uikit.pairing.PairingWishes;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Leads an officer's PC that is no device yet to being one, on its own screen. Confined to the FX thread. */
public final class CounterPairing implements PairingWishes, Subscription {
    private final FxDispatcher fx = new FxDispatcher();
    private final PairingViewModel model = new PairingViewModel(this);
    private final PairingTold told = new PairingTold(model);
    private final Subscriptions open = new Subscriptions();
    private final Consumer<ClientConfig> paired;
    private final Pairing pairing;

    private CounterPairing(
            ClientConfigFile file, List<String> known, ClientMachine machine, Consumer<ClientConfig> paired) {
        this.paired = paired;
        this.pairing = Pairing.ofThisPc(DeviceKind.COUNTER, known, file, machine, this::step);
    }

    /**
     * Shows the pairing in a stage of the size it has, and begins to search.
     *
     * @param file keeps what this PC is from then on
     * @param known addresses of servers that were given at start; may be none
     * @param paired told once, on the pairing's thread, when the file is written
     */
    public static CounterPairing open(
            Stage stage,
            ClientConfigFile file,
            List<String> known,
            Languages languages,
            ClientMachine machine,
            Consumer<ClientConfig> paired) {
        FxDispatcher.requireFxThread();
        CounterPairing made = new CounterPairing(file, known, machine, paired);
        PairingScreen screen = new PairingScreen(made.model, languages, Device.DESK);
        Scene scene = new Scene(screen.view());
        made.open.add(Theme.apply(scene, Device.DESK));
        screen.opened();
        made.open.add(screen::closed);
        stage.setScene(scene);
        stage.show();
        made.pairing.search();
        return made;
    }

    @Override
    public void choose(String address) {
        pairing.choose(address);
    }

    @Override
    public void type(String address) {
        pairing.type(address);
    }

    @Override
    public void search() {
        pairing.search();
    }

    @Override
    public void again() {
        pairing.again();
    }

    @Override
    public void close() {
        open.close();
        pairing.close();
    }

    private void step(PairingStep step) {
        fx.execute(() -> step.match(told));
        if (step instanceof PairingStep.Approved approved) {
            paired.accept(approved.config());
        }
    }
}
