package id.satuatap.counter.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.kiosk.PrinterStanding;
import org.junit.jupiter.api.Test;

class OtherPrinterUiTest extends HelpDeskCase {
    @Test
    void aPrinterThatCameToAKioskIsNamedAndPrintsOnceSomebodySaysThatItIsTheRightOne() {
        mall.ofTheSouth = PrinterStanding.OTHER_PRINTER;
        open();
        assertThat(fx.texts()).contains("Pencetak lain", "Yang menjawab sekarang: EPSON TM-T82 X9AA000001");
        fx.picture("helpdesk-other-printer-1024x768");
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();

        fx.robot().clickOn("#helpdesk-printer-right");
        assertThat(commands.sent()).as("asked first").isEmpty();
        fx.picture("helpdesk-other-printer-ask-1024x768");
        fx.robot().clickOn("#helpdesk-yes");
        assertThat(commands.last()).isEqualTo(new AcceptPrinter("kiosk-2", "EPSON TM-T82 X9AA000001"));

        fx.run(languages::toggle);
        wide();
        fx.picture("helpdesk-other-printer-en-1366x768");
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.pastTheEdge()).isEmpty();
    }
}
