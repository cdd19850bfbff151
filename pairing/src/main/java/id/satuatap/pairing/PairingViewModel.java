package id.satuatap.pairing;

import id.satuatap.protocol.client.FoundServer;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.client.PairingWishes;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a pairing has come to, and what a person wants of it. Confined to the FX thread. */
final class PairingViewModel {
    private final PairingWishes wishes;
    private final ReadOnlyObjectWrapper<PairingScene> scene = new ReadOnlyObjectWrapper<>(PairingScene.FIRST);

    PairingViewModel(PairingWishes wishes) {
        this.wishes = wishes;
    }

    ReadOnlyObjectProperty<PairingScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Shows how far the pairing is. */
    void told(PairingStep step) {
        scene.set(step.match(new NextScene(scene.get())));
    }

    void choose(FoundServer server) {
        wishes.choose(server.address());
    }

    /** An empty address is nobody's. */
    void type(String address) {
        if (!address.isBlank()) {
            wishes.type(address.strip());
        }
    }

    void search() {
        wishes.search();
    }

    void again() {
        wishes.again();
    }
}
