package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LedUnitTest {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @Test
    void aBoardGetsItsTextFilledUpToItsWidth() {
        assertThat(hex(LedUnit.board(0x21, 6), LedText.steady("A-12"))).isEqualTo("01 21 41 2D 31 32 20 20 07");
        assertThat(hex(LedUnit.board(0xFE, 4), LedText.BLANK)).isEqualTo("01 FE 20 20 20 20 07");
    }

    @Test
    void aKeypadsDisplayGetsItsModeBeforeTheText() {
        var unit = LedUnit.keypadDisplay(0x30);
        assertThat(hex(unit, LedText.steady("12"))).isEqualTo("01 30 20 31 32 20 07");
        assertThat(hex(unit, LedText.blinking("12"))).isEqualTo("01 30 21 31 32 20 07");
    }

    @Test
    void aBoardCannotBlinkAndShowsTheTextSteady() {
        var unit = LedUnit.board(0x21, 4);
        assertThat(unit.frame(LedText.blinking("A12"))).isEqualTo(unit.frame(LedText.steady("A12")));
    }

    @Test
    void whatIsTooLongLosesItsSignsFirstAndThenItsBeginning() {
        assertThat(LedText.steady("AD-012").fitted(6)).isEqualTo("AD-012");
        assertThat(LedText.steady("AD-012").fitted(5)).isEqualTo("AD012");
        assertThat(LedText.steady("AD-012").fitted(3)).isEqualTo("012");
    }

    @Test
    void noTextCanPutAFrameMarkInsideAFrame() {
        var frame = LedUnit.board(0x21, 8).frame(LedText.steady("\u0001a\u0007\u00e9\u2014z"));
        assertThat(HEX.formatHex(frame)).isEqualTo("01 21 3F 41 3F 3F 3F 5A 20 20 07");
    }

    @Test
    void anAddressThatCouldBeMistakenForAFrameMarkIsRefused() {
        assertThatThrownBy(() -> LedUnit.board(0x1F, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedUnit.board(0xFF, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedUnit(0x30, new QSystemKeypadDisplay(), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedSettings.of(LedUnit.board(0x21, 4), LedUnit.board(0x21, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String hex(LedUnit unit, LedText text) {
        return HEX.formatHex(unit.frame(text));
    }
}
