package id.satuatap.display;

import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCall;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.display.board.BoardCall;
import id.satuatap.display.board.BoardTimes;
import id.satuatap.protocol.change.CallChanged;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.command.ReportShown;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.Stream;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole app on a stage, opened as the program opens it, before a server on a socket. */
@Timeout(180)
class DisplayAppUiTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 10, 50, 16);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.BOARD, 1280, 720);

    @TempDir
    Path folder;

    @Test
    void aCallIsPaintedAndReportedAndALostLinkMendsItself() throws Exception {
        HallFixture hall = aHall();
        try (ScriptedServer server = new ScriptedServer(hall.snapshot(NOW), HallFixture.aCatalogue())) {
            DisplayApp app = fx.call(() -> DisplayApp.open(fx.stage(), config(server), surroundings()));
            Stream stream = server.nextStream();

            server.send(stream, 2, NOW, new CallChanged(aCall("AB-023", "7", NOW)));

            assertThat(server.nextCommand()).isEqualTo(new ReportShown("turn-AB-023"));
            fx.await("the call with its agency's name", () -> {
                BoardCall call = app.board().currentProperty().get();
                return call != null && call.agency().equals("Disdukcapil");
            });
            assertThat(server.cataloguesAsked())
                    .as("for the board and the voice together")
                    .isEqualTo(1);
            fx.picture("board-1280x720");
            assertThat(fx.cutTexts()).isEmpty();

            server.cutAll();
            fx.await("the loss is said", () -> app.board().linkProperty().get().lost());
            assertThat(fx.call(() -> app.board().lastCallsProperty().get())).hasSize(1);

            server.hall(hall.at(9)
                    .call(aCall("AB-023", "7", NOW))
                    .call(aCall("AB-024", "3", NOW))
                    .snapshot(NOW));
            server.hearAgain();
            server.send(server.nextStream(), 77, NOW);
            assertThat(server.nextCommand()).isEqualTo(new ReportShown("turn-AB-024"));
            fx.await(
                    "everything is true again",
                    () -> !app.board().linkProperty().get().lost());
            fx.run(app::close);
        }
    }

    private DisplayConfig config(ScriptedServer server) {
        ClientConfig client =
                new ClientConfig(List.of(server.address()), null, "board-1", "t0k", DeviceKind.BOARD, null, null);
        return new DisplayConfig(
                client,
                null,
                new VoiceOutput.Folder(folder),
                Set.of(),
                VoiceChoice.of(VoiceLanguage.INDONESIAN),
                DisplayConfig.OUTAGE_EVERY,
                null,
                new DisplayConfig.Screen(new ScreenSize(1280, 720), false, BoardTimes.STANDARD));
    }

    private static DisplaySurroundings surroundings() {
        return new DisplaySurroundings(
                DeviceClock.system(),
                new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK));
    }
}
