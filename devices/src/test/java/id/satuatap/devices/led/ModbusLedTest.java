package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(180)
class ModbusLedTest {
    private static final LedUnit ONE = LedUnitText.parse(1, "modbus?width=6");
    private static final LedUnit TWO = LedUnitText.parse(2, "modbus?width=6&form=packed&register=1000");
    private static final LedUnit NUMBER = LedUnitText.parse(3, "modbus?form=number&register=7");
    private static final DeviceClock CLOCK = DeviceClock.system();

    @TempDir
    Path folder;

    private final BlockingQueue<Known> known = new LinkedBlockingQueue<>();
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private PseudoTerminal wire;
    private SimulatedModbusDisplays displays;
    private CounterLed led;

    private record Shown(int address, String text) {}

    private record Known(int address, UnitState state) {}

    @BeforeEach
    void plugIn() throws IOException {
        wire = PseudoTerminal.at(folder.resolve("led"));
        displays = SimulatedModbusDisplays.open(
                wire, List.of(ONE, TWO, NUMBER), (address, text) -> shown.add(new Shown(address, text.text())));
    }

    @AfterEach
    void plugOut() throws IOException {
        led.close();
        displays.close();
        wire.close();
    }

    private void open(LedUnit... units) {
        LedListener listener = new LedListener() {
            @Override
            public void port(PortStatus status) {}

            @Override
            public void unit(int address, UnitState state) {
                known.add(new Known(address, state));
            }
        };
        led = new CounterLed(
                "modbus-test", wire.settings().transport("modbus-test", CLOCK), LedSettings.of(units), listener, CLOCK);
        led.start();
    }

    @Test
    void everyUnitShowsItsTextInItsOwnRegistersAndSaysSo() throws InterruptedException {
        open(ONE, TWO, NUMBER);
        led.show(1, LedText.steady("AD-012"));
        led.show(2, LedText.steady("B-7"));
        led.show(3, LedText.steady("C-0042"));

        await(1, UnitState.ANSWERS);
        await(2, UnitState.ANSWERS);
        await(3, UnitState.ANSWERS);
        awaitShown(1, "AD-012");
        awaitShown(2, "B-7");
        awaitShown(3, "42");
        assertThat(displays.broken()).isZero();
    }

    @Test
    void aUnitWithoutPowerIsNamedWhileTheOthersGoOnAndIsRightAgainWhenItComesBack() throws InterruptedException {
        open(ONE, TWO);
        led.show(1, LedText.steady("A-001"));
        await(1, UnitState.ANSWERS);
        await(2, UnitState.ANSWERS);

        displays.mute(1, true);
        await(1, UnitState.SILENT);
        led.show(2, LedText.steady("B-002"));
        awaitShown(2, "B-002");

        displays.mute(1, false);
        await(1, UnitState.ANSWERS);
        awaitShown(1, "A-001");
    }

    @Test
    void aUnitWhoseRegistersAreOthersRefusesAndIsNamed() throws InterruptedException {
        open(LedUnitText.parse(1, "modbus?width=6&register=100"));

        await(1, UnitState.REFUSES);
    }

    @Test
    void answersWithAWrongCheckValueAreNone() throws InterruptedException {
        displays.garble(true);
        open(ONE);
        await(1, UnitState.SILENT);

        displays.garble(false);
        await(1, UnitState.ANSWERS);
    }

    @Test
    void aLineThatComesBackIsAskedAnew() throws Exception {
        open(ONE);
        led.show(1, LedText.steady("A-001"));
        await(1, UnitState.ANSWERS);

        wire.unplug();
        displays.mute(1, true);
        displays.mute(1, false);
        wire.replug();

        await(1, UnitState.UNCERTAIN);
        await(1, UnitState.ANSWERS);
        awaitShown(1, "A-001");
    }

    private void await(int address, UnitState state) throws InterruptedException {
        Known next = known.poll(60, TimeUnit.SECONDS);
        while (!new Known(address, state).equals(next)) {
            assertThat(next).as("waiting for %s to be %s", address, state).isNotNull();
            next = known.poll(60, TimeUnit.SECONDS);
        }
    }

    private void awaitShown(int address, String text) throws InterruptedException {
        Shown next = shown.poll(60, TimeUnit.SECONDS);
        while (!new Shown(address, text).equals(next)) {
            assertThat(next).as("waiting for %s to show %s", address, text).isNotNull();
            next = shown.poll(60, TimeUnit.SECONDS);
        }
    }
}
