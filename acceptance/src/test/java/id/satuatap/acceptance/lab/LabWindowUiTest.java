package id.satuatap.acceptance.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedText;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.theme.Device;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("the one screen of JavaFX in this process")
class LabWindowUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1100, 760);

    private final List<String> deeds = new ArrayList<>();

    @Test
    void paper_is_seen_faults_are_caused_and_mended_and_keys_pressed() throws Exception {
        LabWindow window = fx.call(() -> new LabWindow(fx.stage(), new Noting(), new Languages()));
        fx.run(() -> window.led(0x21, LedText.steady("AB-012")));
        fx.run(() -> fx.stage().show());
        paper(window, "kiosk-1", PrintedTicket.on80Millimetres("AB-012"));
        paper(window, "kiosk-2", PrintedTicket.on58Millimetres("KA-007"));

        fx.robot().clickOn("Habiskan kertas");
        fx.robot().clickOn("Pasang kertas");
        fx.robot().clickOn("Panggil berikutnya");

        assertThat(deeds).containsExactly("paper kiosk-1 true", "paper kiosk-1 false", "key CALL_NEXT");
        fx.picture("device-lab");
    }

    private void paper(LabWindow window, String printer, byte[] png) {
        fx.run(() -> window.sheet(printer, png));
    }

    @Test
    void every_text_is_there_in_both_languages() {
        BundleChecks.beside(LabWindow.class).covers("lab.key.", KeypadKey.class);
    }

    /** Notes what the window asks for. */
    private final class Noting implements Bench {
        @Override
        public List<String> printers() {
            return List.of("kiosk-1", "kiosk-2");
        }

        @Override
        public void paperOut(String printer, boolean out) {
            deeds.add("paper " + printer + " " + out);
        }

        @Override
        public void coverOpen(String printer, boolean open) {
            deeds.add("cover " + printer + " " + open);
        }

        @Override
        public void printerCable(String printer, boolean out) {
            deeds.add("cable " + printer + " " + out);
        }

        @Override
        public void ledCable(boolean out) {
            deeds.add("led cable " + out);
        }

        @Override
        public void press(KeypadKey key) {
            deeds.add("key " + key);
        }

        @Override
        public void killServer() {
            deeds.add("kill");
        }

        @Override
        public List<LedPlace> leds() {
            return List.of(new LedPlace(0x21, "1"), new LedPlace(0x22, "2"), new LedPlace(0x23, "3"));
        }
    }
}
