package id.satuatap.counter.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.command.ReprintTicket;
import id.satuatap.protocol.kiosk.PrinterStanding;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

class OwnPrinterUiTest extends HelpDeskCase {
    @Test
    void aDeskWithAPrinterOfItsOwnOffersItFirstAndSaysWhatItLacks() {
        mall.deskPrints(PrinterStanding.PAPER_LOW);
        open();
        find("AB-012");
        assertThat(fx.call(() -> fx.node("#helpdesk-reprint", MenuButton.class).getItems().stream()
                        .map(MenuItem::getText)
                        .toList()))
                .containsExactly("Meja ini", "Kiosk pintu utara");
        press("#helpdesk-reprint", 0, 0);
        fx.picture("helpdesk-own-printer-1024x768");
        assertThat(fx.cutTexts()).isEmpty();
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new ReprintTicket(MallWithKiosks.WAITS, "desk-1", "LOST"));

        mall.deskPrints(PrinterStanding.PAPER_OUT);
        hall();
        assertThat(fx.texts()).contains("Isi kertas. Sementara itu cetak di anjungan.");
        fx.run(languages::toggle);
        wide();
        fx.picture("helpdesk-own-printer-en-1366x768");
        assertThat(fx.texts()).contains("This desk", "Put paper in. Meanwhile print at a kiosk.");
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
    }
}
