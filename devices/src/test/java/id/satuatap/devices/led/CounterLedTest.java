package id.satuatap.devices.led;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.keypad.KeyPress;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.keypad.KeypadReader;
import id.satuatap.devices.keypad.QSystemKeys;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import id.satuatap.devices.simulator.led.SimulatedLedBoard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
class CounterLedTest {

    private static final LedUnit THREE = LedUnit.board(0x23, 6);
    private static final LedUnit FOUR = LedUnit.board(0x24, 4);
    private static final LedUnit DESK = LedUnit.keypadDisplay(0x25);
    private static final DeviceClock CLOCK = DeviceClock.system();

    @TempDir
    Path folder;

    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final Set<Shown> seen = new HashSet<>();
    private final BlockingQueue<PortState> states = new LinkedBlockingQueue<>();
    private PseudoTerminal wire;
    private SimulatedLedBoard board;
    private CounterLed led;

    private record Shown(int address, LedText text) {}

    @BeforeEach
    void plugIn() throws IOException {
        wire = PseudoTerminal.at(folder.resolve("led"));
        board = SimulatedLedBoard.open(
                wire, List.of(THREE, FOUR, DESK), (address, text) -> shown.add(new Shown(address, text)), CLOCK);
    }

    @AfterEach
    void plugOut() throws IOException {
        led.close();
        board.close();
        wire.close();
    }

    /**
     * As in the field, but with repaints every 2 s: a machine so busy that the simulated units hear two frames as one burst
     * must not fail the test. Without the silence between frames they would miss them in every repaint.
     */
    private static LedSettings of(LedUnit... units) {
        return new LedSettings(List.of(units), 300, 2_000);
    }

    private void open(LedSettings settings) {
        led = new CounterLed(
                "led-test",
                wire.settings().transport("led-test", CLOCK),
                settings,
                status -> states.add(status.state()),
                CLOCK);
        led.start();
    }

    @Test
    void eachUnitOfTheLineShowsItsOwnText() throws InterruptedException {
        open(of(THREE, FOUR, DESK));

        led.show(THREE.address(), LedText.steady("AD-012"));
        led.show(FOUR.address(), LedText.steady("B-007"));
        led.show(DESK.address(), LedText.blinking("12"));

        awaitShown(THREE, LedText.steady("AD-012"));
        awaitShown(FOUR, LedText.steady("B007"));
        awaitShown(DESK, LedText.blinking("12"));
        assertThat(board.counts().broken()).isZero();
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(PortState.CONNECTED);
    }

    @Test
    void theLatestTextWinsAndNoQueueOfOldOnesIsWorkedOff() throws InterruptedException {
        open(of(THREE));
        awaitShown(THREE, LedText.BLANK);

        for (int number = 1; number <= 100; number++) {
            led.show(THREE.address(), LedText.steady("A-" + number));
        }

        awaitShown(THREE, LedText.steady("A-100"));
        assertThat(board.counts().shown()).isLessThan(10);
    }

    @Test
    void afterTheCableWasOutEveryUnitShowsWhatItShouldShowNow() throws Exception {
        open(of(THREE, FOUR));
        led.show(THREE.address(), LedText.steady("A-001"));
        led.show(FOUR.address(), LedText.steady("B1"));
        awaitShown(THREE, LedText.steady("A-001"));
        awaitShown(FOUR, LedText.steady("B1"));
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(PortState.CONNECTED);

        wire.unplug();
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(PortState.LOST);
        board.powerCycle();
        forgetShown();
        led.show(THREE.address(), LedText.steady("A-002"));
        wire.replug();

        awaitShown(THREE, LedText.steady("A-002"));
        awaitShown(FOUR, LedText.steady("B1"));
        assertThat(led.status().connected()).isTrue();
    }

    @Test
    void aUnitThatLostItsPowerGetsItsTextBackByItself() throws InterruptedException {
        open(new LedSettings(List.of(THREE), 300, 500));
        led.show(THREE.address(), LedText.steady("A-001"));
        awaitShown(THREE, LedText.steady("A-001"));

        board.powerCycle();

        forgetShown();
        awaitShown(THREE, LedText.steady("A-001"));
        assertThat(board.shown(THREE.address())).isEqualTo(LedText.steady("A-001"));
    }

    @Test
    void aKeypadOnTheSameLineIsHeard() throws Exception {
        var presses = new LinkedBlockingQueue<KeyPress>();
        var reader = new KeypadReader(QSystemKeys.standard(), presses::add, CLOCK);
        led = new CounterLed(
                "led-test",
                wire.settings().transport("led-test", CLOCK),
                of(THREE),
                new LedListener() {
                    @Override
                    public void port(PortStatus status) {
                        states.add(status.state());
                    }

                    @Override
                    public void heard(byte[] buffer, int count) {
                        reader.heard(buffer, count);
                    }
                },
                CLOCK);
        led.start();
        awaitShown(THREE, LedText.BLANK);

        SimulatedKeypad.qSystem(wire, 0x43).press(KeypadKey.CALL_NEXT);

        var press = presses.poll(60, TimeUnit.SECONDS);
        assertThat(press).isNotNull();
        assertThat(press.address()).isEqualTo(0x43);
        assertThat(press.key()).isEqualTo(KeypadKey.CALL_NEXT);
    }

    @Test
    void noNumberStaysLitWhenTheProgramEnds() throws InterruptedException {
        open(of(THREE));
        led.show(THREE.address(), LedText.steady("A-001"));
        awaitShown(THREE, LedText.steady("A-001"));
        forgetShown();

        led.close();

        awaitShown(THREE, LedText.BLANK);
    }

    @Test
    void aTextForAUnitThatIsNotThereIsRefused() {
        open(of(THREE));

        assertThatThrownBy(() -> led.show(0x77, LedText.steady("A-001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("119");
    }

    private void forgetShown() {
        shown.clear();
        seen.clear();
    }

    /** Waits until this text was shown by the unit, however often others were in between. */
    private void awaitShown(LedUnit unit, LedText text) throws InterruptedException {
        var wanted = new Shown(unit.address(), text);
        while (!seen.remove(wanted)) {
            var next = shown.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("waiting for %s", wanted).isNotNull();
            seen.add(next);
        }
    }
}
