package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.LedAnswer.Heard;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModbusAnswerTest {
    private static final byte[] FRAME = LedUnitText.parse(5, "modbus?width=4").frame(LedText.steady("A012"));

    @ParameterizedTest
    @CsvSource({
        "'',                        PART",
        "05,                        PART",
        "05 10 00 00 00 04 C0,      PART",
        "05 10 00 00 00 04 C0 4E,   TAKEN",
        "05 90 02 8C 00,            REFUSED",
        "05 90 02 8C 01,            NOISE",
        "05 10 00 00 00 04 C0 4F,   NOISE",
        "05 10 00 00 00 03 81 8C,   NOISE",
        "06 10 00 00 00 04,         NOISE",
        "05 10 00 00 00 04 C0 4E 0, TAKEN"
    })
    void onlyAWholeAnswerWithItsCheckValueCounts(String bytes, Heard heard) {
        String hex = bytes.replace(" ", "");
        byte[] answer = HexFormat.of().parseHex(hex.length() % 2 == 0 ? hex : hex + "0");

        assertThat(new ModbusAnswer(100).of(FRAME, answer)).isEqualTo(heard);
    }
}
