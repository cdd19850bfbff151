package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.client.ClientConfigFile;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.PairingOffice;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that is no device yet, from the code on its screen to its first visitor. */
@Timeout(120)
class FirstStartUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 1024, 768);

    @TempDir
    Path folder;

    private final AtomicBoolean cannotStart = new AtomicBoolean();
    private ScriptedMall mall;
    private ClientConfigFile file;
    private FirstStart start;

    @BeforeEach
    void openMall() throws Exception {
        mall = new ScriptedMall(MallFixture.MORNING);
        file = new ClientConfigFile(folder.resolve("kiosk.json"), new WireCodec());
    }

    @AfterEach
    void closeAll() throws Exception {
        fx.run(start::closeScreens);
        start.close();
        mall.close();
    }

    @Test
    void a_kiosk_whose_code_was_approved_shows_its_welcome_page_in_the_same_window() throws Exception {
        open(folder.resolve("print-log"));
        approveWhatIsShown();

        fx.await("the agencies are shown", () -> fx.seen("#tile-DKC"));
        ClientConfig kept = file.read();
        assertThat(kept.device()).isEqualTo("kiosk-7");
        assertThat(kept.token()).isEqualTo(PairingOffice.tokenOf("kiosk-7"));
        assertThat(folder.resolve("print-log")).isNotEmptyDirectory();
        assertThat(cannotStart).isFalse();
    }

    /** The window stood on "approved" for ever. */
    @Test
    void a_kiosk_that_is_approved_and_cannot_write_its_print_log_tells_the_program() throws Exception {
        open(Files.writeString(folder.resolve("print-log"), "a file where the folder should be"));
        approveWhatIsShown();

        fx.await("the program is told", cannotStart::get);
        assertThat(file.read().device()).isEqualTo("kiosk-7");
    }

    /** What nobody had thought of was thrown past the pairing, and the window stood on "approved" all the same. */
    @Test
    void a_kiosk_that_is_approved_and_breaks_at_its_start_tells_the_program() throws Exception {
        Path gone;
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("archive.zip"), Map.of("create", "true"))) {
            gone = archive.getPath("/print-log");
        }
        open(gone);
        approveWhatIsShown();

        fx.await("the program is told", cannotStart::get);
    }

    private void open(Path printLog) {
        KioskConfig config = KioskConfig.of(ClientConfig.unpaired(DeviceKind.KIOSK), null, printLog)
                .sized(1024, 768);
        start = fx.call(() -> FirstStart.open(
                fx.stage(), config, file, List.of(mall.address()), KioskAtWork.QUICK, () -> cannotStart.set(true)));
    }

    private void approveWhatIsShown() {
        fx.await("the server is listed", () -> fx.seen("#pairing-place-0"));
        fx.robot().clickOn("#pairing-place-0");
        fx.await("a code is shown", () -> !fx.text("#pairing-code .q-fit-text").isEmpty());
        assertThat(file.exists()).isFalse();
        mall.pairings().approve(fx.text("#pairing-code .q-fit-text"), "kiosk-7", null, 1);
    }
}
