package id.satuatap.kiosk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.paper.printing.PrinterNews;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.kiosk.ReprintState;
import id.satuatap.protocol.kiosk.ReprintView;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.uikit.testing.ManualTicks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterNewsTest {
    private final KioskModel model = new KioskModel();
    private final ManualTicks time = new ManualTicks(MallFixture.MORNING);
    private final List<PrinterReport> looks = new ArrayList<>();
    private final List<String> accepted = new ArrayList<>();

    private List<KioskView> kiosks = List.of();

    private void start() {
        new PrinterNews(model, "kiosk-1", looks::add, accepted::add).start(time);
    }

    private void link(LinkState.Phase phase) {
        model.linkProperty().set(new LinkState(phase, MallFixture.MORNING, MallFixture.MORNING, null));
    }

    private void hall(ReprintView... reprints) {
        model.hallProperty()
                .set(HallProjection.of(
                        ASnapshot.of(MallFixture.aSnapshot(MallFixture.MORNING).mall(), MallFixture.MORNING)
                                .kiosks(new KiosksView(kiosks, List.of(reprints)))
                                .made()));
    }

    private static ReprintView reprint(String kiosk, ReprintState state) {
        return new ReprintView("a-visit", "AB-001", 2, kiosk, "LOST", MallFixture.MORNING, state, null);
    }

    @Test
    void whatAPersonSaysOfThisKiosksPrinterIsHeardAndOfNoOther() {
        start();
        kiosks = List.of(kiosk("kiosk-2", "CLONE 80"), kiosk("kiosk-1", null));
        hall();
        assertThat(accepted).isEmpty();

        kiosks = List.of(kiosk("kiosk-1", "EPSON TM-T82 X9AA000001"));
        hall();
        assertThat(accepted).containsExactly("EPSON TM-T82 X9AA000001");
    }

    private static KioskView kiosk(String device, String accepted) {
        return new KioskView(
                device,
                null,
                null,
                DevicePresence.CONNECTED,
                null,
                PrinterStanding.OTHER_PRINTER,
                null,
                PaperTier.B,
                "EPSON TM-T82 X9AA000001",
                accepted);
    }

    @Test
    void theServerIsToldOnceUntilThereIsNewsOrItWasAway() {
        start();
        model.catalogueProperty().set(MallFixture.aCatalogue());
        assertThat(looks).as("nobody to tell").isEmpty();

        link(LinkState.Phase.LIVE);
        hall();
        hall();
        assertThat(looks).containsExactly(PrinterReport.of(PrinterStanding.NONE));

        link(LinkState.Phase.LOST);
        link(LinkState.Phase.LIVE);
        assertThat(looks).as("it may have begun anew").hasSize(2);

        time.pass(Duration.ofSeconds(30));
        assertThat(looks).as("should the hall's word be lost").hasSize(3);
    }

    @Test
    void theHallsWordOfAnOrderForThisKioskIsEnoughToLookForIt() {
        start();
        model.catalogueProperty().set(MallFixture.aCatalogue());
        link(LinkState.Phase.LIVE);
        looks.clear();

        hall(reprint("kiosk-2", ReprintState.PENDING));
        assertThat(looks).as("another's").isEmpty();
        hall(reprint("kiosk-1", ReprintState.PENDING));
        hall(reprint("kiosk-1", ReprintState.PENDING));
        assertThat(looks).hasSize(1);
        hall(reprint("kiosk-1", ReprintState.CONFIRMED));
        assertThat(looks).as("over").hasSize(1);
    }
}
