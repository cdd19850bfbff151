package id.satuatap.devices.simulator.sign;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.CounterLed;
import id.satuatap.devices.led.LedListener;
import id.satuatap.devices.led.LedSettings;
import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.led.LedUnitText;
import id.satuatap.devices.led.UnitState;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.simulator.DeviceEnd;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.TcpDeviceEnd;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Signs that only listen, over a pseudo-terminal, over TCP and fed with published frames. */
@Timeout(120)
class SimulatedSignTest {
    /** "A012" on sign 1, as published with its sum. */
    private static final byte[] PUBLISHED =
            HexFormat.of().parseHex("0000000000" + "015a3031024130" + "1b2662" + "41303132" + "033031454404");

    @TempDir
    Path folder;

    private final BlockingQueue<LedText> shown = new LinkedBlockingQueue<>();

    @Test
    void aPublishedFrameIsReadInPiecesAndWhatIsBrokenOrForOthersIsPassedOver() {
        AlphaReader sign = new AlphaReader(1);

        assertThat(fed(sign, PUBLISHED)).containsExactly(LedText.steady("A012"));
        byte[] broken = PUBLISHED.clone();
        broken[15] ^= 1;
        assertThat(fed(sign, broken)).isEmpty();
        assertThat(fed(new AlphaReader(2), PUBLISHED)).isEmpty();
        assertThat(fed(sign, PUBLISHED)).containsExactly(LedText.steady("A012"));
        assertThat(sign.passedOver()).isEqualTo(1);
    }

    @Test
    void aPoleThatHearsNoiseAndHalfALineShowsTheNextWholeOne() {
        PoleReader pole = new PoleReader();

        assertThat(fed(pole, "x\u001BQAtoo short\r\f".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(LedText.BLANK);
        String line = "\u001BQA        A-012       \r";
        assertThat(fed(pole, (" ".repeat(9) + line).getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(LedText.steady("A-012"));
        assertThat(pole.passedOver()).isGreaterThan(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ourDriverLightsBothKindsOverAPseudoTerminalAndOverTheNetwork() throws Exception {
        for (String kind : List.of("alpha?width=6", "pole")) {
            LedUnit unit = LedUnitText.parse(1, kind);
            try (PseudoTerminal cable =
                            PseudoTerminal.at(folder.resolve("sign")).paced();
                    SimulatedSign sign = sign(kind, cable)) {
                lights(cable, unit);
                assertThat(sign.passedOver()).as(kind).isZero();
            }
            try (TcpDeviceEnd network = TcpDeviceEnd.on(0);
                    SimulatedSign sign = sign(kind, network)) {
                lights(network, unit);
                assertThat(sign.passedOver()).as(kind).isZero();
            }
        }
    }

    private SimulatedSign sign(String kind, DeviceEnd end) {
        return kind.startsWith("alpha")
                ? SimulatedSign.alpha(end, 1, (address, text) -> shown.add(text))
                : SimulatedSign.pole(end, (address, text) -> shown.add(text));
    }

    private void lights(DeviceEnd end, LedUnit unit) throws InterruptedException {
        DeviceClock clock = DeviceClock.system();
        try (CounterLed led = new CounterLed(
                "sign", end.settings().transport("sign", clock), LedSettings.of(unit), new Quiet(), clock)) {
            led.start();
            led.show(unit.address(), LedText.blinking("A-012"));
            await(LedText.blinking("A-012"));
        }
        await(LedText.BLANK);
    }

    private void await(LedText wanted) throws InterruptedException {
        LedText text = null;
        while (!wanted.equals(text)) {
            text = shown.poll(30, TimeUnit.SECONDS);
            assertThat(text).as("shown in time").isNotNull();
        }
    }

    private static List<LedText> fed(SignReader reader, byte[] bytes) {
        List<LedText> texts = new ArrayList<>();
        for (byte one : bytes) {
            reader.accept(one & 0xFF).ifPresent(texts::add);
        }
        return texts;
    }

    private static final class Quiet implements LedListener {
        @Override
        public void port(PortStatus status) {}

        @Override
        public void unit(int address, UnitState state) {}
    }
}
