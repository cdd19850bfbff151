package id.satuatap.uikit.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingViewModelTest {
    private static final String SERVER = "https://192.168.10.5:7070";

    private final List<String> wished = new ArrayList<>();
    private final PairingViewModel model = new PairingViewModel(new PairingWishes() {
        @Override
        public void choose(String address) {
            wished.add("choose " + address);
        }

        @Override
        public void type(String address) {
            wished.add("type " + address);
        }

        @Override
        public void search() {
            wished.add("search");
        }

        @Override
        public void again() {
            wished.add("again");
        }
    });

    @Test
    void itBeginsWithASearchThatFoundNobody() {
        assertThat(scene().phase()).isEqualTo(PairingScene.Phase.SEARCHING);
        assertThat(scene().places()).isEmpty();
    }

    @Test
    void theFingerprintIsShownInShortGroups() {
        model.code("K7QM-3XRD", SERVER, "5f1c9a37d2e84b60", false);

        assertThat(scene().fingerprint()).containsExactly("5f1c", "9a37", "d2e8", "4b60");
        assertThat(scene().notice()).isEmpty();
    }

    @Test
    void aCodeStaysWhileTheServerIsSilentAndTheNoticeGoesWhenItIsBack() {
        model.code("K7QM-3XRD", SERVER, "", false);
        model.stalled(SERVER, "UNREACHABLE");

        assertThat(scene().code()).isEqualTo("K7QM-3XRD");
        assertThat(scene().notice()).isEqualTo("stalled.OTHER");
        model.code("K7QM-3XRD", SERVER, "", false);
        assertThat(scene().notice()).isEmpty();
    }

    @Test
    void aServerThatIsSilentBeforeThereIsACodeIsStillBeingCalled() {
        model.connecting(SERVER);
        model.stalled(SERVER, "TOO_MANY_ATTEMPTS");

        assertThat(scene().phase()).isEqualTo(PairingScene.Phase.CONNECTING);
        assertThat(scene().notice()).isEqualTo("stalled.TOO_MANY_ATTEMPTS");
    }

    @Test
    void aNewCodeSaysThatTheOldOneExpired() {
        model.code("AAAA-BBBB", SERVER, "", true);

        assertThat(scene().notice()).isEqualTo("renewed");
    }

    @Test
    void anAddressThatDoesNotAnswerIsNamedAboveTheServers() {
        model.searching(List.of(new Place("MPP", SERVER)), "10.0.0.9");

        assertThat(scene().notice()).isEqualTo("unreachable");
        assertThat(scene().subject()).isEqualTo("10.0.0.9");
        assertThat(scene().places()).hasSize(1);
    }

    @Test
    void everyEndSaysWhatToDo() {
        model.denied(SERVER);
        assertThat(scene().notice()).isEqualTo("denied");
        model.refused("CLIENT_TOO_OLD", "Satu Atap 2.0");
        assertThat(scene().subject()).isEqualTo("Satu Atap 2.0");
        model.refused("DEFECT", "");
        assertThat(scene().notice()).isEqualTo("refused.OTHER");
        model.unkept("FULL", "/etc/kiosk.json");
        assertThat(scene().notice()).isEqualTo("unkept.FULL");
    }

    @Test
    void anEmptyAddressIsNobodys() {
        model.type("  ");
        model.type(" 192.168.10.5 ");

        assertThat(wished).containsExactly("type 192.168.10.5");
    }

    private PairingScene scene() {
        return model.sceneProperty().get();
    }
}
