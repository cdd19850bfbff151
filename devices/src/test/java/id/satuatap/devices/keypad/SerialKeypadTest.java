package id.satuatap.devices.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.port.PortState;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs(OS.LINUX)
@Timeout(180)
class SerialKeypadTest {

    private static final DeviceClock CLOCK = DeviceClock.system();
    private static final int ADDRESS = 0x23;

    @TempDir
    Path folder;

    private final BlockingQueue<KeyPress> presses = new LinkedBlockingQueue<>();
    private final BlockingQueue<PortState> states = new LinkedBlockingQueue<>();
    private PseudoTerminal wire;
    private SimulatedKeypad keys;
    private SerialKeypad keypad;

    /** The kinds of keypad: all must stand the same. */
    enum Kind {
        QSYSTEM(QSystemKeys.standard()) {
            @Override
            SimulatedKeypad on(PseudoTerminal wire) {
                return SimulatedKeypad.qSystem(wire, ADDRESS);
            }
        },
        LINES(LineKeys.standard()) {
            @Override
            SimulatedKeypad on(PseudoTerminal wire) {
                return SimulatedKeypad.lines(wire, ADDRESS);
            }
        };

        private final KeypadFormat format;

        Kind(KeypadFormat format) {
            this.format = format;
        }

        abstract SimulatedKeypad on(PseudoTerminal wire);
    }

    @BeforeEach
    void plugIn() throws IOException {
        wire = PseudoTerminal.at(folder.resolve("keypad"));
    }

    private void open(Kind kind) throws InterruptedException {
        keys = kind.on(wire);
        keypad = new SerialKeypad(
                "keypad-test",
                wire.settings().transport("keypad-test", CLOCK),
                kind.format,
                presses::add,
                status -> states.add(status.state()),
                CLOCK);
        keypad.start();
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(PortState.CONNECTED);
    }

    @AfterEach
    void plugOut() throws IOException {
        keypad.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKeyArrivesWholeSplitOrMerged(Kind kind) throws Exception {
        open(kind);
        keys.press(KeypadKey.CALL_NEXT);
        assertPressed(KeypadKey.CALL_NEXT);
        keys.pressSplit(KeypadKey.START);
        assertPressed(KeypadKey.START);
        keys.pressMerged(KeypadKey.RECALL, KeypadKey.FINISH, KeypadKey.NOT_PRESENT);
        assertPressed(KeypadKey.RECALL);
        assertPressed(KeypadKey.FINISH);
        assertPressed(KeypadKey.NOT_PRESENT);
        assertThat(keypad.counts()).isEqualTo(new KeypadCounts(5, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKeyThatBouncesIsOnePress(Kind kind) throws Exception {
        open(kind);
        keys.pressMerged(KeypadKey.CALL_NEXT, KeypadKey.CALL_NEXT, KeypadKey.CALL_NEXT);
        keys.press(KeypadKey.FINISH);
        assertPressed(KeypadKey.CALL_NEXT);
        assertPressed(KeypadKey.FINISH);
        assertThat(keypad.counts()).isEqualTo(new KeypadCounts(2, 2, 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPressAfterNoiseAndAfterABrokenPressArrives(Kind kind) throws Exception {
        open(kind);
        keys.noise(new Random(3), 40);
        keys.pressCut(KeypadKey.CALL_NEXT, 2);
        wire.write(new byte[] {'\n'});
        keys.press(KeypadKey.FINISH);
        assertPressed(KeypadKey.FINISH);
        assertThat(keypad.counts().pressed()).isEqualTo(1);
        assertThat(keypad.counts().dropped()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void afterTheCableWasOutKeysArriveAgainAndHalfAPressIsForgotten(Kind kind) throws Exception {
        open(kind);
        keys.press(KeypadKey.START);
        assertPressed(KeypadKey.START);
        keys.pressCut(KeypadKey.CALL_NEXT, 2);

        wire.unplug();
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(PortState.LOST);
        wire.replug();
        PortState state;
        do {
            state = states.poll(60, TimeUnit.SECONDS);
            assertThat(state).isNotNull();
        } while (state != PortState.CONNECTED);
        keys.press(KeypadKey.FINISH);

        assertPressed(KeypadKey.FINISH);
        assertThat(keypad.status().connected()).isTrue();
    }

    private void assertPressed(KeypadKey key) throws InterruptedException {
        var press = presses.poll(60, TimeUnit.SECONDS);
        assertThat(press).isNotNull();
        assertThat(press.address()).isEqualTo(ADDRESS);
        assertThat(press.key()).isEqualTo(key);
    }
}
