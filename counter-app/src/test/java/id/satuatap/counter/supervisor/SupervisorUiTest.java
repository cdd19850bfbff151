package id.satuatap.counter.supervisor;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.ConfirmClock;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.device.DeviceFaultView;
import id.satuatap.protocol.device.DevicePart;
import id.satuatap.protocol.device.DeviceTrouble;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.DevicePresence;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SupervisorUiTest extends SupervisorCase {
    /** It stood on the pages of the hall alone, and went away with the first report that was read. */
    @Test
    void aDoubtfulClockIsSeenOnEveryPageAndConfirmedOnlyWhenItIsSaidTwice() {
        CatalogueView catalogue = MallInFigures.catalogue(3);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 7));
        assertThat(fx.seen("#clock-doubt")).isFalse();
        hall(MallInFigures.hall(catalogue, 40, 7, true));
        for (KeyCode page : List.of(KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F2)) {
            fx.robot().push(page);
            assertThat(fx.seen("#clock-doubt")).as("on %s", page).isTrue();
        }
        fx.picture("supervisor-clock");
        fx.robot().clickOn("#clock-confirm");
        assertThat(commands.sent()).isEmpty();
        fx.picture("supervisor-clock-ask");
        assertThat(fx.cutTexts()).as("of the question").noneMatch(text -> text.contains("jam"));
        fx.robot().clickOn("#clock-sure");
        assertThat(commands.last()).isEqualTo(new ConfirmClock());
        fx.run(() -> commands.reject(RejectionCode.NOTHING_DUE));
        fx.await("why it was not done is told", () -> fx.texts().contains("Tidak ada yang perlu dipastikan."));
    }

    @Test
    void withoutTheServerNobodyConfirmsItsClock() {
        CatalogueView catalogue = MallInFigures.catalogue(3);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 40, 7, true));
        fx.robot().clickOn("#clock-confirm");
        link(Halls.lost());
        assertThat(fx.seen("#clock-sure")).isFalse();
        assertThat(fx.ask("#clock-confirm", Button.class, Button::isDisabled)).isTrue();
    }

    @Test
    void showsSixtyAgenciesWithFourThousandTickets() {
        CatalogueView catalogue = MallInFigures.catalogue(60);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        HallTree tree = fx.node("#supervisor-hall", HallTree.class);
        fx.run(() -> tree.getRoot().getChildren().get(2).setExpanded(true));
        fx.picture("supervisor-hall");
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        assertThat(fx.call(() -> tree.getRoot().getChildren().get(2).isExpanded()))
                .isTrue();
        fx.robot().push(KeyCode.F3);
        fx.settle();
        fx.picture("supervisor-counters");

        assertThat(figure("warnings")).isNotEqualTo("0");
        assertThat(Integer.parseInt(figure("issued").replace(".", ""))).isBetween(3_000, 5_000);
        // Long names of services end in dots where their column does; the whole name is a tooltip.
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        fx.run(languages::toggle);
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        fx.robot().push(KeyCode.F2);
        fx.run(() -> {
            fx.stage().setWidth(1920);
            fx.stage().setHeight(1080);
        });
        fx.picture("supervisor-hall-en-1920x1080");
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
    }

    @Test
    void fromANumberToItsHistoryAndBack() {
        CatalogueView catalogue = MallInFigures.catalogue(60);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 4_000, 7));
        fx.robot().clickOn("#supervisor-number").write("ab17").push(KeyCode.ENTER);
        fx.await("the history is shown", () -> seen("#supervisor-history"));
        fx.picture("supervisor-history");
        assertThat(fx.text("#supervisor-ticket-number")).isEqualTo("AB-017");
        fx.robot().push(KeyCode.ESCAPE);
        fx.await("back at the agencies", () -> seen("#supervisor-hall"));
    }

    @Test
    void listsWhichDeviceDoesNotWorkAndSinceWhen() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        String counter = catalogue.counters().get(3).code();
        faults.add(new DeviceFaultView("pc-1", counter, DevicePart.KEYPAD, DeviceTrouble.GONE, Halls.NINE));
        faults.add(new DeviceFaultView("board-2", counter, DevicePart.LIGHT, DeviceTrouble.SILENT, Halls.NINE));
        faults.add(new DeviceFaultView("board-2", null, DevicePart.SOUND, DeviceTrouble.GONE, Halls.NINE));
        kiosks.add(kiosk(
                "kiosk-1", "Kiosk pintu utara", DevicePresence.CONNECTED, PrinterStanding.PAPER_LOW, PaperTier.A));
        kiosks.add(kiosk("kiosk-2", null, DevicePresence.AWAY, null, null));
        kiosks.add(kiosk("kiosk-3", null, DevicePresence.CONNECTED, PrinterStanding.READY, PaperTier.B));
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-page-COUNTERS");
        fx.await("the faults are listed", () -> seen("#supervisor-devices"));
        fx.settle();
        fx.picture("supervisor-devices");

        assertThat(fx.text("#supervisor-devices .q-banner-detail"))
                .contains("Loket " + catalogue.counters().get(3).label() + ": tombol panggil tidak tersambung sejak")
                .contains("board-2")
                .contains("Kiosk pintu utara: kertas hampir habis sejak")
                .contains("kiosk-2: anjungan tidak tersambung sejak")
                .doesNotContain("kiosk-3");
        assertThat(fx.text("#supervisor-kiosks"))
                .contains("Kiosk pintu utara: kertas hampir habis (bukti cetak A)")
                .contains("kiosk-3: siap (bukti cetak B)");
        fits();
        fx.run(languages::toggle);
        fx.settle();
        fx.picture("supervisor-devices-en");
        fits();
    }

    private static KioskView kiosk(
            String device, String label, DevicePresence presence, PrinterStanding printer, PaperTier tier) {
        return new KioskView(device, label, 1, presence, Halls.NINE, printer, Halls.NINE, tier, null, null);
    }

    private void fits() {
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        assertThat(fx.pastTheEdge()).isEmpty();
    }

    @Test
    void saysThatNobodyHasComeYet() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 0, 3));
        fx.picture("supervisor-nobody");

        assertThat(seen("#supervisor-nobody")).isTrue();
    }

    @Test
    void saysSinceWhenWhatIsShownWasLastTrueAndLetsNothingRun() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        link(new LinkState(LinkState.Phase.LOST, NINE.plusSeconds(8), NINE.plusSeconds(2), null));
        String longest = figure("longest");
        fx.run(() -> time.pass(Duration.ofMinutes(3)));
        fx.picture("supervisor-lost");

        assertThat(seen("#supervisor-lost")).isTrue();
        assertThat(figure("longest")).isEqualTo(longest);
    }
}
