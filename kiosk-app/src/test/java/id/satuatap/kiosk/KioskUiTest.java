package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.ReportCopy;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KioskUiTest {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, WIDTH, HEIGHT);

    @TempDir
    Path folder;

    private ScriptedMall mall;
    private KioskAtWork kiosk;

    @BeforeEach
    void openKiosk() throws IOException {
        mall = new ScriptedMall(MallFixture.MORNING);
        kiosk = new KioskAtWork(fx, mall, folder, WIDTH, HEIGHT);
    }

    @AfterEach
    void closeKiosk() throws IOException {
        kiosk.close();
        mall.close();
    }

    @Test
    void a_visitor_finds_his_service_reads_what_it_needs_and_gets_one_sheet() throws IOException {
        kiosk.await("tile-DKC");
        kiosk.picture("kiosk-welcome-1080x1920");
        kiosk.press("page-next");
        kiosk.picture("kiosk-welcome-2-1080x1920");
        kiosk.press("back");
        kiosk.press("tile-DKC");
        kiosk.await("tile-DKC-03");
        kiosk.picture("kiosk-services-1080x1920");
        kiosk.press("tile-DKC-03");
        kiosk.await("take");
        kiosk.picture("kiosk-detail-1080x1920");

        kiosk.press("take");

        kiosk.awaitText("Silakan ambil tiket Anda");
        kiosk.picture("kiosk-printed-1080x1920");
        assertThat(kiosk.number()).isEqualTo("AD-012");
        fx.await("the report", () -> !mall.reports().isEmpty());
        assertThat(mall.issued()).hasSize(1);
        assertThat(mall.reports())
                .containsExactly(
                        new ReportCopy(mall.issued().get(0).visit(), 1, CopyStep.CONFIRMED, PaperTier.A, null));
        List<Sheet> sheets = kiosk.printer.sheets();
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.ticketNumber()).contains("AD-012");
            assertThat(sheet.qrText()).contains("https://mpp.slemankab.go.id/t/K7Q2M4X8N3P6R5T9V2W7Y4Z8A3");
        });
        Files.write(
                Path.of("target", "screens", "kiosk-paper-80.png"),
                sheets.get(0).png());
    }
}
