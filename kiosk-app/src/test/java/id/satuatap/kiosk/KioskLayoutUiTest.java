package id.satuatap.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TicketTemplate;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KioskLayoutUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.KIOSK, 1080, 1920);

    @TempDir
    Path folder;

    @Test
    void the_next_ticket_has_the_layout_that_was_published_and_one_that_cannot_be_read_changes_nothing()
            throws IOException {
        try (ScriptedMall mall = new ScriptedMall(MallFixture.MORNING);
                KioskAtWork kiosk = new KioskAtWork(fx, mall, folder, 1080, 1920, Transition.NONE)) {
            take(kiosk);
            assertThat(sheet(kiosk, 0).qrText()).isPresent();
            assertThat(mall.templateAsked()).isFalse();

            mall.layOut(published(4, welcoming()));
            fx.await("the kiosk has asked for it", mall::templateAsked);
            takeNext(kiosk);
            assertThat(sheet(kiosk, 1).lines()).startsWith("Selamat datang");
            assertThat(sheet(kiosk, 1).qrText()).isEmpty();

            mall.layOut(published(5, "satu-atap-ticket 9\n"));
            takeNext(kiosk);
            assertThat(sheet(kiosk, 2).lines()).startsWith("Selamat datang");
        }
    }

    private static String welcoming() {
        return new TicketTemplate(Stream.concat(
                                Stream.of(TemplateBlock.of(TemplatePart.TEXT).withText("Selamat datang", "Welcome")),
                                TicketTemplate.usual().blocks().stream()
                                        .filter(block -> block.part() != TemplatePart.QR))
                        .toList())
                .text();
    }

    private static TemplateView published(int version, String document) {
        return new TemplateView(version, document, null, MallFixture.MORNING, "Wati");
    }

    private static void take(KioskAtWork kiosk) {
        kiosk.walkToFamilyCard();
        kiosk.press("take");
        kiosk.awaitText("Silakan ambil tiket Anda");
    }

    private void takeNext(KioskAtWork kiosk) {
        kiosk.press("done");
        kiosk.awaitText("Instansi apa yang Anda tuju?");
        take(kiosk);
    }

    private static Sheet sheet(KioskAtWork kiosk, int number) {
        List<Sheet> sheets = kiosk.printer.sheets();
        return sheets.get(number);
    }
}
