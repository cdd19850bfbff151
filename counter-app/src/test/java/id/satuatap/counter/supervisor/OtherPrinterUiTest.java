package id.satuatap.counter.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.AcceptPrinter;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.DevicePresence;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;

class OtherPrinterUiTest extends SupervisorCase {
    private static final String CAME = "EPSON TM-T82 X9AA000001";

    @Test
    void aSupervisorSeesWhatAnswersAtAKioskAndSaysThatItIsTheRightPrinter() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        kiosks.add(kiosk("kiosk-1", PrinterStanding.READY, "EPSON TM-T82 X1AA000007"));
        kiosks.add(kiosk("kiosk-2", PrinterStanding.OTHER_PRINTER, CAME));
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        fx.await("it is asked about", () -> seen("#supervisor-printer-right"));
        fx.settle();
        fx.picture("supervisor-other-printer");
        assertThat(fx.text("#supervisor-other-printers .label")).contains("kiosk-2", CAME);

        fx.run(() -> fx.node("#supervisor-printer-right", MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        assertThat(commands.sent()).containsExactly(new AcceptPrinter("kiosk-2", CAME));
        fx.run(languages::toggle);
        fx.settle();
        fx.picture("supervisor-other-printer-en");
        assertThat(fx.pastTheEdge()).isEmpty();

        kiosks.set(1, kiosk("kiosk-2", PrinterStanding.READY, CAME));
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.await("nothing is asked any more", () -> !seen("#supervisor-printer-right"));
    }

    private static KioskView kiosk(String device, PrinterStanding printer, String model) {
        return new KioskView(
                device, null, 1, DevicePresence.CONNECTED, Halls.NINE, printer, Halls.NINE, null, model, null);
    }
}
