package id.satuatap.counter;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import id.satuatap.counter.device.KeypadSettings;
import id.satuatap.counter.device.LightSettings;
import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.testing.ScriptedHall;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.Adapter;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.keypad.SimulatedKeypad;
import id.satuatap.devices.simulator.led.SimulatedLedBoard;
import id.satuatap.devices.simulator.modbus.SimulatedModbusDisplays;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole app against a server on a real socket, and devices on real pseudo-terminals. */
@Timeout(180)
class CounterAppUiTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 50, 200, 16);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private ScriptedHall server;
    private CounterApp app;

    private static DeskView after(Command command) {
        String type = command.getClass().getSimpleName();
        return switch (type) {
            case "CallNext", "RecallTicket" -> aDesk(aTurn("t1", "AB-023", TurnState.CALLED));
            case "StartServing" -> aDesk(aTurn("t1", "AB-023", TurnState.SERVING));
            case "CloseCounter" -> aClosedDesk(COUNTER);
            default -> aDesk(null);
        };
    }

    private CounterConfig config() {
        return CounterConfig.of(new ClientConfig(
                List.of(server.address()), null, "pc-3", "device-token", DeviceKind.COUNTER, COUNTER, 1));
    }

    private final List<Adapter> adapters = new CopyOnWriteArrayList<>();

    private void open(CounterConfig paired) {
        CounterConfig config = paired.withAdapters(folder.resolve("adapters"));
        ClientMachine client = new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK);
        Surroundings around = new Surroundings(
                DeviceClock.system(),
                client,
                Ticks.toolkit(),
                Outlets.real(),
                owner -> Optional.empty(),
                () -> List.copyOf(adapters),
                new FileSink(folder.resolve("sounds")));
        app = fx.call(() -> CounterApp.open(fx.stage(), config, around));
        fx.settle();
    }

    private void signIn() {
        fx.robot()
                .clickOn("#signin-person")
                .write(PERSON)
                .clickOn("#signin-password")
                .write("rahasia-1");
        fx.robot().push(KeyCode.ENTER);
    }

    private void awaitShown(String id) {
        fx.await(id + " is shown", () -> fx.seen(id));
    }

    private void awaitPrimary(String text) {
        fx.await(
                "primary says " + text,
                () -> fx.has("#desk-primary .button")
                        && fx.ask("#desk-primary .button", Node.class, button -> saysAndCanBePressed(button, text)));
    }

    private static boolean saysAndCanBePressed(Node button, String text) {
        return text.equals(button.getAccessibleText())
                && !button.isDisabled()
                && button.getPseudoClassStates().stream()
                        .noneMatch(state -> state.getPseudoClassName().equals("pending"));
    }

    @AfterEach
    void closeAll() throws IOException {
        if (app != null) {
            fx.run(app::close);
        }
        server.close();
    }

    @Test
    void fromSigningInToAFinishedVisitorAndOutAgain() throws IOException {
        server = new ScriptedHall(0, aClosedDesk(COUNTER), CounterAppUiTest::after);
        open(config());
        signIn();
        awaitShown("#counter-" + COUNTER);
        fx.robot().clickOn("#counter-" + COUNTER);
        awaitPrimary("Panggil berikutnya");
        fx.robot().clickOn("#desk-primary");
        awaitPrimary("Mulai layani");
        assertThat(fx.text("#desk-number .q-fit-text")).isEqualTo("AB-023");
        fx.robot().push(KeyCode.F4);
        awaitPrimary("Selesai");
        fx.robot().push(KeyCode.F5);
        awaitPrimary("Panggil berikutnya");
        fx.robot().clickOn("#desk-CLOSE");
        awaitShown("#counter-" + COUNTER);

        assertThat(server.commands())
                .startsWith(
                        new OpenCounter(COUNTER),
                        new CallNext(COUNTER, null),
                        new StartServing(COUNTER, "t1"),
                        new FinishServing(COUNTER, "t1"));
    }

    @Test
    void whoSitsAtACounterAlreadyReturnsStraightToItAndALostLinkIsTold() throws IOException {
        server = new ScriptedHall(0, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)), CounterAppUiTest::after);
        open(config());
        signIn();
        awaitPrimary("Selesai");
        int port = server.port();

        server.close();
        awaitShown("#desk-lost");
        assertThat(fx.text("#desk-lost .q-banner-headline")).startsWith("Terputus dari server sejak");

        server = new ScriptedHall(port, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)), CounterAppUiTest::after);
        awaitPrimary("Selesai");
        fx.await("nothing is lost any more", () -> !fx.seen("#desk-lost"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aKeypadOfFourKeysCallsAndTheLightFollows() throws Exception {
        server = new ScriptedHall(0, aDesk(null), CounterAppUiTest::after);
        try (PseudoTerminal keys = PseudoTerminal.at(folder.resolve("keypad"));
                PseudoTerminal light = PseudoTerminal.at(folder.resolve("led"));
                SimulatedLedBoard board = SimulatedLedBoard.open(
                        light, List.of(LedUnit.board(0x21, 6)), (address, text) -> {}, DeviceClock.system())) {
            open(config().withDevices(
                            KeypadSettings.parse("qsystem:serial:" + keys.path() + "?address=35"),
                            LightSettings.parse("serial:" + light.path() + "?address=33&width=6")));
            signIn();
            awaitPrimary("Panggil berikutnya");
            SimulatedKeypad keypad = SimulatedKeypad.qSystem(keys, 35);
            keypad.press(KeypadKey.CALL_NEXT);
            awaitPrimary("Mulai layani");
            fx.await(
                    "the light shows the number", () -> board.shown(0x21).text().equals("AB-023"));
            keypad.press(KeypadKey.FINISH);
            awaitPrimary("Panggil berikutnya");
            assertThat(server.commands()).contains(new MarkNoShow(COUNTER, "t1"));
            fx.await("the light is dark", () -> board.shown(0x21).text().isEmpty());
            keypad.press(KeypadKey.RECALL);
            fx.await(
                    "the light says that it was not done",
                    () -> board.shown(0x21).text().equals("---"));
            awaitShown("#desk-notice");
            assertThat(server.commands()).hasSize(2);
            fx.await("the light is dark again", () -> board.shown(0x21).text().isEmpty());
            Path sounds = folder.resolve("sounds");
            assertThat(sounds.resolve("key-done.wav")).exists();
            assertThat(sounds.resolve("key-not-done.wav")).exists();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLightGoesOutWhenTheProgramEnds() throws Exception {
        server = new ScriptedHall(0, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)), CounterAppUiTest::after);
        try (PseudoTerminal light = PseudoTerminal.at(folder.resolve("led"));
                SimulatedLedBoard board = SimulatedLedBoard.open(
                        light, List.of(LedUnit.board(0x21, 6)), (address, text) -> {}, DeviceClock.system())) {
            open(config().withDevices(null, LightSettings.parse("serial:" + light.path() + "?address=33&width=6")));
            signIn();
            fx.await(
                    "the light shows the number", () -> board.shown(0x21).text().equals("AB-023"));

            app.letGo();

            fx.await("the light is dark", () -> board.shown(0x21).text().isEmpty());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayWithoutPowerAndAKeypadWithoutCableAreToldAtTheDeskUntilTheyAreBack() throws Exception {
        server = new ScriptedHall(0, aDesk(null), CounterAppUiTest::after);
        try (PseudoTerminal keys = PseudoTerminal.at(folder.resolve("keypad"));
                PseudoTerminal light = PseudoTerminal.at(folder.resolve("led"))) {
            LightSettings settings = LightSettings.parse("serial:" + light.path() + "?kind=modbus&address=5&width=6");
            try (SimulatedModbusDisplays display =
                    SimulatedModbusDisplays.open(light, List.of(settings.unit()), (address, text) -> {})) {
                open(config().withDevices(KeypadSettings.parse("qsystem:serial:" + keys.path()), settings));
                signIn();
                awaitPrimary("Panggil berikutnya");

                display.mute(5, true);
                awaitShown("#desk-devices-LIGHT_SILENT");
                assertThat(fx.text("#desk-devices-LIGHT_SILENT .q-banner-headline"))
                        .isEqualTo("Papan nomor di atas loket tidak menjawab");
                fx.picture("counter-window-display-silent");
                keys.unplug();
                awaitShown("#desk-devices-KEYPAD_GONE");
                fx.settle();
                fx.picture("counter-window-two-faults");
                assertThat(fx.seen("#desk-devices-LIGHT_SILENT"))
                        .as("the other one too")
                        .isTrue();
                assertThat(fx.text("#desk-devices-KEYPAD_GONE .q-banner-detail"))
                        .startsWith("Sambungannya");

                keys.replug();
                display.mute(5, false);
                fx.await(
                        "all is well again",
                        () -> !fx.seen("#desk-devices-LIGHT_SILENT") && !fx.seen("#desk-devices-KEYPAD_GONE"));
            }
        }
    }

    /** A replug once lit another counter's unit. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void behindAnotherAdapterNothingIsLitBeforeTheOfficerSaysThatItIsTheRightOne() throws Exception {
        server = new ScriptedHall(0, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)), CounterAppUiTest::after);
        try (PseudoTerminal light = PseudoTerminal.at(folder.resolve("led"));
                SimulatedLedBoard board = SimulatedLedBoard.open(
                        light, List.of(LedUnit.board(0x21, 6)), (address, text) -> {}, DeviceClock.system())) {
            adapters.add(new Adapter(light.path().toString(), "1a86:7523 serial A1"));
            open(config().withDevices(null, LightSettings.parse("serial:" + light.path() + "?address=33&width=6")));
            signIn();
            fx.await(
                    "the light shows the number", () -> board.shown(0x21).text().equals("AB-023"));

            adapters.set(0, new Adapter(light.path().toString(), "1a86:7523 serial B2"));
            light.unplug();
            awaitShown("#desk-devices-LIGHT_GONE");
            light.replug();
            awaitShown("#desk-adapter-right");
            fx.settle();
            fx.picture("counter-window-other-adapter");
            assertThat(fx.pastTheEdge()).isEmpty();

            fx.robot().clickOn("#desk-adapter-right");
            fx.await("the light is there again", () -> !fx.seen("#desk-devices-LIGHT_GONE"));
            assertThat(folder.resolve("adapters"))
                    .isDirectoryContaining(file -> contentOf(file.toFile()).contains("B2"));
        }
    }
}
