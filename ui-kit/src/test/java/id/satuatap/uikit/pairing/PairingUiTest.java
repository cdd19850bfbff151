package id.satuatap.uikit.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PairingUiTest {
    private static final String SERVER = "https://192.168.10.5:7070";
    private static final String FINGERPRINT = "5f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b605f1c9a37d2e84b60";
    private static final List<Place> FOUND = List.of(
            new Place("Mal Pelayanan Publik Kabupaten Sleman", SERVER),
            new Place("Mal Pelayanan Publik Kabupaten Bantul", "https://192.168.10.77:7070"));

    @Test
    void theTextsAreWhole() {
        BundleChecks.beside(PairingScreen.class).all(Path.of("src/main/java"));
    }

    /** What every device goes through, and how it looks. */
    abstract static class OnADevice {
        private final Device device;
        private final String picture;
        private final Set<String> shown;
        private final List<String> wished = new ArrayList<>();
        private final Languages languages = new Languages();
        private final PairingViewModel model = new PairingViewModel(new Wishes(wished));

        @RegisterExtension
        final FxStage fx;

        OnADevice(Device device, String picture, int width, int height, String... shown) {
            this.device = device;
            this.picture = picture;
            this.shown = Set.of(shown);
            this.fx = FxStage.of(device, width, height);
        }

        @Test
        void everyPageFitsInBothLanguages() {
            open();
            page("searching", known -> known.searching(List.of(), ""));
            page("servers", known -> known.searching(FOUND, "10.0.0.9"));
            page("connecting", known -> known.connecting(SERVER));
            page("code", known -> known.code("K7QM-3XRD", SERVER, FINGERPRINT, false));
            page("code-server-silent", known -> known.stalled(SERVER, "UNREACHABLE"));
            page("code-renewed", known -> known.code("W2HN-8CPA", SERVER, FINGERPRINT, true));
            page("denied", known -> known.denied(SERVER));
            page("too-old", known -> known.refused("CLIENT_TOO_OLD", "Satu Atap 2.0"));
            page("not-trusted", known -> known.refused("SERVER_NOT_TRUSTED", ""));
            page("not-kept", known -> known.unkept("FULL", "/opt/satu-atap/kiosk.json"));
            page("not-kept-no-right", known -> known.unkept("NO_RIGHT", "/opt/satu-atap/kiosk.json"));
            page("not-kept-other", known -> known.unkept("OTHER", "/opt/satu-atap/kiosk.json"));
            page("approved", PairingViewModel::done);
        }

        @Test
        void aServerIsChosenByItsTile() {
            open();
            fx.run(() -> model.searching(FOUND, ""));
            fx.settle();
            fx.robot().clickOn("#pairing-place-1");

            assertThat(wished).containsExactly("choose https://192.168.10.77:7070");
        }

        List<String> wished() {
            return wished;
        }

        void open() {
            PairingScreen screen = fx.call(() -> new PairingScreen(model, languages, device));
            fx.show(screen::view);
            fx.run(screen::opened);
            fx.settle();
        }

        private void page(String name, Consumer<PairingViewModel> told) {
            fx.run(() -> told.accept(model));
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
            super(Device.KIOSK, "kiosk", 1080, 1920, "servers", "code", "code-server-silent", "denied");
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
            super(Device.KIOSK, "kiosk-lying", 1024, 768, "servers", "code");
        }
    }

    @Nested
    class Board extends OnADevice {
        Board() {
            super(Device.BOARD, "board", 1920, 1080, "code", "searching");
        }
    }

    @Nested
    class Desk extends OnADevice {
        Desk() {
            super(Device.DESK, "desk", 1366, 768, "servers", "code", "not-trusted");
        }
    }

    private record Wishes(List<String> heard) implements PairingWishes {
        @Override
        public void choose(String address) {
            heard.add("choose " + address);
        }

        @Override
        public void type(String address) {
            heard.add("type " + address);
        }

        @Override
        public void search() {
            heard.add("search");
        }

        @Override
        public void again() {
            heard.add("again");
        }
    }
}
