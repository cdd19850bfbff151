package id.satuatap.counter;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aClosedDesk;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.reports.Outlets;
import id.satuatap.counter.testing.ScriptedHall;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An officer's PC that is no device yet, from the code on its screen to the officer at his counter. */
@Timeout(120)
class FirstStartUiTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 50, 200, 16);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private ScriptedHall server;
    private ClientConfigFile file;
    private FirstStart start;

    @BeforeEach
    void openHall() throws Exception {
        server = new ScriptedHall(0, aClosedDesk(COUNTER), command -> aClosedDesk(COUNTER));
        file = new ClientConfigFile(folder.resolve("counter.json"), new WireCodec());
        Surroundings around = new Surroundings(
                DeviceClock.system(),
                new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK),
                Ticks.toolkit(),
                Outlets.real(),
                owner -> Optional.empty(),
                List::of,
                new FileSink(folder.resolve("sounds")));
        start = fx.call(() -> FirstStart.open(
                fx.stage(),
                CounterConfig.of(ClientConfig.unpaired(DeviceKind.COUNTER)),
                file,
                List.of(server.address()),
                around));
    }

    @AfterEach
    void closeAll() throws Exception {
        fx.run(start::close);
        server.close();
    }

    @Test
    void whoseCodeWasApprovedIsAskedToSignInInTheSameWindowAndIsAtTheCounterItWasPutTo() throws Exception {
        fx.await("the server is listed", () -> fx.seen("#pairing-place-0"));
        fx.robot().clickOn("#pairing-place-0");
        fx.await("a code is shown", () -> !fx.text("#pairing-code .q-fit-text").isEmpty());
        assertThat(file.exists()).isFalse();
        server.pairings().approve(fx.text("#pairing-code .q-fit-text"), "pc-7", COUNTER, null);

        fx.await("people sign in", () -> fx.seen("#signin-person"));
        ClientConfig kept = file.read();
        assertThat(kept.device()).isEqualTo("pc-7");
        assertThat(kept.token()).isEqualTo(PairingOffice.tokenOf("pc-7"));
        assertThat(fx.call(() -> fx.stage().getTitle())).isEqualTo("Satu Atap " + COUNTER);

        fx.robot()
                .clickOn("#signin-person")
                .write(PERSON)
                .clickOn("#signin-password")
                .write("rahasia-1");
        fx.robot().push(KeyCode.ENTER);
        fx.await("the counter can be taken", () -> fx.seen("#counter-" + COUNTER));
    }
}
