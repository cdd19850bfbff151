package id.satuatap.display;

import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCall;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.display.board.BoardTimes;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A board that is no device yet, from the code on its screen to the hall. */
@Timeout(120)
class FirstStartUiTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 10, 50, 16);
    private static final DisplayConfig.Screen SCREEN =
            new DisplayConfig.Screen(new ScreenSize(1280, 720), false, BoardTimes.STANDARD);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.BOARD, 1280, 720);

    @TempDir
    Path folder;

    private final AtomicBoolean cannotStart = new AtomicBoolean();
    private ScriptedServer server;
    private ClientConfigFile file;
    private FirstStart start;

    @BeforeEach
    void openHall() throws Exception {
        HallFixture hall = aHall().call(aCall("AB-023", "7", NOW));
        server = new ScriptedServer(hall.snapshot(NOW), HallFixture.aCatalogue());
        file = new ClientConfigFile(folder.resolve("board.json"), new WireCodec());
    }

    @AfterEach
    void closeAll() throws Exception {
        fx.run(start::closeScreens);
        start.close();
        server.close();
    }

    @Test
    void aBoardWhoseCodeWasApprovedShowsTheCallsOfTheHallInTheSameWindow() throws Exception {
        open(FirstStartUiTest::silent);
        approveWhatIsShown();

        fx.await("the call is on the board", () -> fx.texts().contains("AB-023") || fx.has("AB-023"));
        ClientConfig kept = file.read();
        assertThat(kept.device()).isEqualTo("board-7");
        assertThat(kept.token()).isEqualTo(PairingOffice.tokenOf("board-7"));
        assertThat(kept.zone()).isEqualTo(2);
        assertThat(cannotStart).isFalse();
    }

    /** The process lived on without a window that shows anything. */
    @Test
    void aBoardThatIsApprovedAndCannotReadItsVoicesTellsTheProgram() throws Exception {
        open(client -> {
            throw new IOException("the voice pack cannot be read");
        });
        approveWhatIsShown();

        fx.await("the program is told", cannotStart::get);
        assertThat(file.read().device()).isEqualTo("board-7");
    }

    private void open(FirstStart.Settings settings) {
        DisplaySurroundings surroundings = new DisplaySurroundings(
                DeviceClock.system(),
                new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK));
        start = fx.call(() -> FirstStart.open(
                fx.stage(),
                SCREEN,
                file,
                List.of(server.address()),
                settings,
                surroundings,
                () -> cannotStart.set(true)));
    }

    private static DisplayConfig silent(ClientConfig client) {
        return new DisplayConfig(
                client,
                null,
                new VoiceOutput.Off(),
                Set.of(),
                VoiceChoice.of(VoiceLanguage.INDONESIAN),
                DisplayConfig.OUTAGE_EVERY,
                null,
                SCREEN);
    }

    private void approveWhatIsShown() {
        fx.await("the server is listed", () -> fx.seen("#pairing-place-0"));
        fx.robot().clickOn("#pairing-place-0");
        fx.await("a code is shown", () -> !fx.text("#pairing-code .q-fit-text").isEmpty());
        assertThat(file.exists()).isFalse();
        server.pairings().approve(fx.text("#pairing-code .q-fit-text"), "board-7", null, 2);
    }
}
