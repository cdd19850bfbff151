package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.LedAnswer.Heard;
import id.satuatap.devices.port.PortException;
import id.satuatap.devices.port.PortStatus;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte before an answer, as a sender that is switched on makes it, made the whole answer noise, and its display silent. */
class ExchangeTest {
    private static final byte[] FRAME = LedUnitText.parse(5, "modbus?width=4").frame(LedText.steady("A012"));
    private static final byte[] ANSWER = ModbusLine.answerTo(FRAME);

    private final ModbusLine line = new ModbusLine();
    private final Exchange exchange = new Exchange(
            new LedListener() {
                @Override
                public void port(PortStatus status) {}
            },
            line.clock(),
            line::pause);

    @BeforeEach
    void nobodyAnswersByItself() {
        line.dead.add(5);
    }

    private Heard ask() throws PortException {
        return exchange.ask(line, FRAME, new ModbusAnswer(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "FF", "05", "0510", "00FF00", "05100000", "0590"})
    void strayBytesBeforeAnAnswerDoNotHideIt(String stray) throws PortException {
        line.comes(40, joined(HexFormat.of().parseHex(stray), ANSWER));

        assertThat(ask()).isEqualTo(Heard.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7})
    void anAnswerMayComeInTwoPartsBehindAStrayByteAndTheEchoOfItsFrame(int at) throws PortException {
        line.comes(10, joined(FRAME, new byte[] {0}));
        line.comes(100, Arrays.copyOf(ANSWER, at));
        line.comes(140, Arrays.copyOfRange(ANSWER, at, ANSWER.length));

        assertThat(ask()).isEqualTo(Heard.TAKEN);
    }

    @ParameterizedTest
    @CsvSource({"0590028C00, REFUSED", "000590028C00FF, REFUSED", "0590028C01, NOISE", "051000000003818C, NOISE"})
    void whatIsMergedWithOtherBytesIsUnderstoodAndWhatIsBrokenIsNot(String bytes, Heard expected) throws PortException {
        line.comes(40, HexFormat.of().parseHex(bytes));

        assertThat(ask() == Heard.REFUSED).isEqualTo(expected == Heard.REFUSED);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
