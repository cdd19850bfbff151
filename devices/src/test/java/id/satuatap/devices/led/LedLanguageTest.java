package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames byte by byte: those of makers' sheets and of published captures where there are any. */
class LedLanguageTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            modbus?width=4,                         5,  A012,   05 10 00 00 00 04 08 00 41 00 30 00 31 00 32 73 63
            modbus?width=6&form=packed&register=1000, 1, AB-012, 01 10 03 E8 00 03 06 41 42 2D 30 31 32 86 40
            modbus?form=number&register=7,          1,  A-012,  01 10 00 07 00 01 02 00 0C A7 E2
            alpha?position=38,                      1,  A012,   00 00 00 00 00 01 5A 30 31 02 41 30 1B 26 62 41 30 31 32 03 30 31 45 44 04
            template?checksum=sum8&payload=u16,     5,  A-999,  05 03 E7 EF
            template?prefix=ff&payload=bcd&width=4&suffix=0d, 5, B-012, FF 05 00 12 0D
            template?address-form=hex&checksum=xor&width=3,  18, A-7,  31 32 41 2D 37 58
            template?address-form=none&checksum=crc16&width=1, 0, 7,   37 FE 96
            """)
    void eachKindOfUnitGetsTheBytesOfItsMaker(String kind, int address, String text, String bytes) {
        assertThat(HEX.formatHex(LedUnitText.parse(address, kind).frame(LedText.steady(text))))
                .isEqualTo(bytes);
    }

    @Test
    void anAlphaSignIsClearedByAnEmptyPriorityFileAndFlashesACall() {
        LedUnit sign = LedUnitText.parse(1, "alpha");

        assertThat(HEX.formatHex(sign.frame(LedText.BLANK)))
                .isEqualTo("00 00 00 00 00 01 5A 30 31 02 41 30 03 30 30 37 36 04");
        assertThat(new String(sign.frame(LedText.blinking("A-7")), java.nio.charset.StandardCharsets.US_ASCII))
                .contains("\u001B0cA-7");
    }

    @Test
    void aPoleShowsTheNumberInTheMiddleOfItsUpperLine() {
        byte[] frame = LedUnitText.parse(9, "pole").frame(LedText.blinking("AD-012"));

        assertThat(HEX.formatHex(frame, 0, 7)).isEqualTo("0C 1F 45 0A 1B 51 41");
        assertThat(new String(frame, 7, frame.length - 7, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("       AD-012       \r");
    }

    @Test
    void aNumberThatStandsOnTheRightIsFilledUpOnTheLeft() {
        LedUnit unit = LedUnitText.parse(1, "modbus?width=4&side=right");

        assertThat(HEX.formatHex(unit.frame(LedText.steady("12")), 7, 15)).isEqualTo("00 20 00 20 00 31 00 32");
    }

    @ParameterizedTest
    @CsvSource({
        "modbus?width=0, modbus width must be 1..64: 0",
        "modbus?registre=7, unknown option registre",
        "neon, there is no kind neon",
        "template?prefix=0x, not a hexadecimal digit",
        "alpha?position=33, position must be",
        "pole?width=20, unknown option width"
    })
    void aKindThatIsWrittenWronglyIsRefusedWithTheReason(String kind, String reason) {
        assertThatThrownBy(() -> LedUnitText.parse(1, kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anAddressBeyondTheKindsIsRefused() {
        assertThatThrownBy(() -> LedUnitText.parse(248, "modbus")).hasMessageContaining("1..247");
        assertThatThrownBy(() -> LedUnitText.parse(0, "alpha")).hasMessageContaining("1..255");
    }
}
