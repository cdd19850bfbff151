package id.satuatap.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.client.FoundServer;
import id.satuatap.protocol.client.KeepFault;
import id.satuatap.protocol.client.PairingStep;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.text.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PairingUiTest {
    private static final String SERVER = "https://192.168.10.5:7070";
    private static final String FINGERPRINT = "5f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b60";
    private static final List<FoundServer> FOUND = List.of(
            new FoundServer("Mal Pelayanan Publik Kabupaten Sleman", List.of(SERVER), FINGERPRINT),
            new FoundServer("Mal Pelayanan Publik Kabupaten Bantul", List.of("https://192.168.10.77:7070"), null));

    @Test
    void theTextsAreWhole() {
        BundleChecks.beside(PairingScreen.class).all(Path.of("src/main/java"));
    }

    /** What every device goes through, and how it looks. */
    abstract static class OnADevice {
        private final DeviceKind kind;
        private final String picture;
        private final Set<String> shown;
        private final List<String> wished = new ArrayList<>();
        private final Languages languages = new Languages();
        private final PairingViewModel model = new PairingViewModel(new Wishes(wished));

        @RegisterExtension
        final FxStage fx;

        OnADevice(DeviceKind kind, String picture, int width, int height, String... shown) {
            this.kind = kind;
            this.picture = picture;
            this.shown = Set.of(shown);
            this.fx = FxStage.of(PairingWindow.look(kind), width, height);
        }

        @Test
        void everyPageFitsInBothLanguages() {
            open();
            page("searching", new PairingStep.Searching(List.of(), null));
            page("servers", new PairingStep.Searching(FOUND, "10.0.0.9"));
            page("connecting", new PairingStep.Connecting(SERVER));
            page("code", new PairingStep.CodeShown("K7QM-3XRD", SERVER, FINGERPRINT, false));
            page("code-server-silent", new PairingStep.Stalled(SERVER, ErrorCode.UNREACHABLE));
            page("code-renewed", new PairingStep.CodeShown("W2HN-8CPA", SERVER, FINGERPRINT, true));
            page("denied", new PairingStep.Denied(SERVER));
            page("too-old", new PairingStep.Refused(ErrorCode.CLIENT_TOO_OLD, "Satu Atap 2.0"));
            page("not-trusted", new PairingStep.Refused(ErrorCode.SERVER_NOT_TRUSTED, ""));
            page("not-kept", new PairingStep.Unkept(KeepFault.FULL, "/opt/satu-atap/kiosk.json"));
            page("not-kept-no-right", new PairingStep.Unkept(KeepFault.NO_RIGHT, "/opt/satu-atap/kiosk.json"));
            page("not-kept-other", new PairingStep.Unkept(KeepFault.OTHER, "/opt/satu-atap/kiosk.json"));
            page(
                    "approved",
                    new PairingStep.Approved(
                            new ClientConfig(List.of(SERVER), FINGERPRINT, "pc-7", "token-of-pc-7", kind, null, null)));
        }

        @Test
        void aServerIsChosenByItsTile() {
            open();
            fx.run(() -> model.told(new PairingStep.Searching(FOUND, null)));
            fx.settle();
            fx.robot().clickOn("#pairing-place-1");

            assertThat(wished).containsExactly("choose https://192.168.10.77:7070");
        }

        List<String> wished() {
            return wished;
        }

        void open() {
            PairingScreen screen = fx.call(() -> new PairingScreen(model, languages, kind));
            fx.show(screen::view);
            fx.run(screen::opened);
            fx.settle();
        }

        private void page(String name, PairingStep step) {
            fx.run(() -> model.told(step));
            fx.settle();
            if (shown.contains(name)) {
                fx.picture("pairing-" + picture + "-" + name);
            }
            fits("Indonesian", name);
            fx.run(languages::toggle);
            fits("English", name);
            fx.run(languages::toggle);
        }

        private void fits(String language, String name) {
            assertThat(fx.cutTexts()).as("%s, %s", language, name).isEmpty();
            assertThat(fx.pastTheEdge()).as("%s, %s", language, name).isEmpty();
        }
    }

    @Nested
    class StandingKiosk extends OnADevice {
        StandingKiosk() {
            super(DeviceKind.KIOSK, "kiosk", 1080, 1920, "servers", "code", "code-server-silent", "denied");
        }

        @Test
        void anAddressIsTypedByTouch() {
            open();
            fx.robot().clickOn("#pairing-type");
            for (char key : "10.0.0.7".toCharArray()) {
                fx.robot().clickOn("#key-" + (key == '.' ? "dot" : String.valueOf(key)));
            }
            fx.robot().clickOn("#key-erase");
            fx.robot().clickOn("#key-8");
            fx.picture("pairing-kiosk-typed");
            assertThat(fx.cutTexts()).isEmpty();
            assertThat(fx.pastTheEdge()).isEmpty();
            fx.robot().clickOn("#pairing-connect");

            assertThat(wished()).containsExactly("type 10.0.0.8");
        }
    }

    @Nested
    class LyingKiosk extends OnADevice {
        LyingKiosk() {
            super(DeviceKind.KIOSK, "kiosk-lying", 1024, 768, "servers", "code");
        }
    }

    @Nested
    class Board extends OnADevice {
        Board() {
            super(DeviceKind.BOARD, "board", 1920, 1080, "code", "searching");
        }
    }

    @Nested
    class Desk extends OnADevice {
        Desk() {
            super(DeviceKind.COUNTER, "desk", 1366, 768, "servers", "code", "not-trusted");
        }
    }
}
