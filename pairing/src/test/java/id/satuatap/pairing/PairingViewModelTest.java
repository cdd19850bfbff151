package id.satuatap.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.FoundServer;
import id.satuatap.protocol.client.KeepFault;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingViewModelTest {
    private static final String SERVER = "https://192.168.10.5:7070";

    private final List<String> wished = new ArrayList<>();
    private final PairingViewModel model = new PairingViewModel(new Wishes(wished));

    @Test
    void itBeginsWithASearchThatFoundNobody() {
        assertThat(scene().phase()).isEqualTo(PairingScene.Phase.SEARCHING);
        assertThat(scene().servers()).isEmpty();
    }

    @Test
    void theFingerprintIsShownInShortGroups() {
        model.told(new PairingStep.CodeShown("K7QM-3XRD", SERVER, "5f1c9a37d2e84b60", false));

        assertThat(scene().fingerprint()).containsExactly("5f1c", "9a37", "d2e8", "4b60");
        assertThat(scene().notice()).isNull();
    }

    @Test
    void aCodeStaysWhileTheServerIsSilentAndTheNoticeGoesWhenItIsBack() {
        model.told(new PairingStep.CodeShown("K7QM-3XRD", SERVER, "", false));
        model.told(new PairingStep.Stalled(SERVER, ErrorCode.UNREACHABLE));

        assertThat(scene().code()).isEqualTo("K7QM-3XRD");
        assertThat(scene().notice()).isEqualTo(new Notice.Stalled(SERVER, ErrorCode.UNREACHABLE));
        model.told(new PairingStep.CodeShown("K7QM-3XRD", SERVER, "", false));
        assertThat(scene().notice()).isNull();
    }

    @Test
    void aServerThatIsSilentBeforeThereIsACodeIsStillBeingCalled() {
        model.told(new PairingStep.Connecting(SERVER));
        model.told(new PairingStep.Stalled(SERVER, ErrorCode.TOO_MANY_ATTEMPTS));

        assertThat(scene().phase()).isEqualTo(PairingScene.Phase.CONNECTING);
        assertThat(scene().notice()).isEqualTo(new Notice.Stalled(SERVER, ErrorCode.TOO_MANY_ATTEMPTS));
    }

    @Test
    void aNewCodeSaysThatTheOldOneExpired() {
        model.told(new PairingStep.CodeShown("AAAA-BBBB", SERVER, "", true));

        assertThat(scene().notice()).isEqualTo(new Notice.Renewed());
    }

    @Test
    void anAddressThatDoesNotAnswerIsNamedAboveTheServers() {
        model.told(new PairingStep.Searching(List.of(new FoundServer("MPP", List.of(SERVER), null)), "10.0.0.9"));

        assertThat(scene().notice()).isEqualTo(new Notice.Unreachable("10.0.0.9"));
        assertThat(scene().servers()).hasSize(1);
    }

    @Test
    void everyEndSaysWhatToDo() {
        model.told(new PairingStep.Denied(SERVER));
        assertThat(scene().notice()).isEqualTo(new Notice.Denied(SERVER));
        model.told(new PairingStep.Refused(ErrorCode.CLIENT_TOO_OLD, "Satu Atap 2.0"));
        assertThat(scene().notice()).isEqualTo(new Notice.Refused(ErrorCode.CLIENT_TOO_OLD, "Satu Atap 2.0"));
        model.told(new PairingStep.Refused(ErrorCode.DEFECT, ""));
        assertThat(scene().notice()).isEqualTo(new Notice.Refused(ErrorCode.DEFECT, ""));
        assertThat(NoticeLook.of(scene().notice()).key()).isEqualTo("refused.OTHER");
        model.told(new PairingStep.Unkept(KeepFault.FULL, "/etc/kiosk.json"));
        assertThat(scene().notice()).isEqualTo(new Notice.Unkept(KeepFault.FULL, "/etc/kiosk.json"));
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
