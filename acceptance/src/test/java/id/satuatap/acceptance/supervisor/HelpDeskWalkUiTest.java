package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.counter.CounterConfig;
import id.satuatap.counter.device.TicketPrinterSettings;
import id.satuatap.devices.port.PortSettings;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.printer.PrinterModel;
import id.satuatap.devices.simulator.printer.SimulatedPrinter;
import id.satuatap.paper.PaperWidth;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A kiosk dies: the help desk goes on with its sequence, finds the number and has it printed when the kiosk is back. */
@Timeout(120)
@ResourceLock("the one screen of JavaFX in this process")
class HelpDeskWalkUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private WalkedMall mall;
    private CounterApp app;

    @BeforeEach
    void openTheMall() throws Exception {
        mall = WalkedMall.in(folder);
    }

    private void opens(CounterConfig desk) {
        app = fx.call(() -> CounterApp.open(fx.stage(), desk));
    }

    @AfterEach
    void closeTheMall() {
        if (app != null) {
            fx.run(app::close);
        }
        mall.close();
    }

    @Test
    void aNumberGivenByHandWhileTheKioskIsDeadIsFoundAndPrintedWhenItIsBack() throws Exception {
        opens(mall.desk());
        TicketView atTheKiosk = mall.takesANumber("DKC-01");
        fx.robot().clickOn("#signin-person").write("dewi");
        fx.robot().clickOn("#signin-password").write(WalkedMall.PASSWORD).push(KeyCode.ENTER);
        fx.await("the kiosk is dead", () -> fx.texts().contains("Mati atau putus"));

        fx.robot().push(KeyCode.F3);
        fx.robot().write("DKC-01").push(KeyCode.ENTER);
        fx.await("it may be given", () -> !fx.ask("#helpdesk-give", Button.class, Button::isDisabled));
        fx.robot().push(KeyCode.ENTER);
        fx.await("a number is given by hand", () -> fx.seen("#helpdesk-issued"));
        String byHand = fx.text("#helpdesk-issued-number");
        assertThat(ordinal(byHand)).isEqualTo(ordinal(atTheKiosk.ticket()) + 1);
        assertThat(fx.text("#helpdesk-issued-say")).contains(byHand, "1 orang");

        try (PrintingKiosk kiosk = PrintingKiosk.on(mall.kiosk())) {
            fx.await("the kiosk is back", () -> {
                kiosk.looks();
                return fx.texts().contains("Siap");
            });
            choose("#helpdesk-issued-print", 0);
            fx.await("it is on paper", () -> kiosk.looks().sheets().size() == 1);
            fx.await("the desk knows", () -> fx.text("#helpdesk-issued-printed").endsWith("tercetak"));

            fx.robot().push(KeyCode.CONTROL, KeyCode.F);
            fx.robot().write(byHand.replace("-", " ").toLowerCase(Locale.ROOT)).push(KeyCode.ENTER);
            fx.await("it is found", () -> fx.seen("#helpdesk-card"));
            assertThat(fx.text("#helpdesk-number")).isEqualTo(byHand);
            fx.await("its fate is told", () -> fx.text("#helpdesk-fate").startsWith("Masih menunggu, 1 orang"));

            choose("#helpdesk-reprint", 0, 0);
            fx.robot().clickOn("#helpdesk-yes");
            fx.await("it is on paper once more", () -> kiosk.looks().sheets().size() == 2);
            assertThat(kiosk.sheets()).extracting(TicketPaper::ticketNumber).containsOnly(byHand);
            assertThat(kiosk.sheets()).extracting(TicketPaper::copyMark).containsExactly("", "CETAK ULANG");
            assertThat(kiosk.sheets())
                    .extracting(TicketPaper::qrText)
                    .containsOnly(kiosk.sheets().get(0).qrText());
            fx.await(
                    "the desk knows that too",
                    () -> fx.text("#helpdesk-printed").endsWith("tercetak"));
        }
    }

    /** No kiosk is there at all: the desk prints what it gives, and once more what is lost, on a real line. */
    @Test
    void theDesksOwnPrinterPutsANumberGivenByHandOnPaper() throws Exception {
        PseudoTerminal line = PseudoTerminal.at(folder.resolve("desk-printer"));
        try (SimulatedPrinter printer =
                new SimulatedPrinter("desk", line, PrinterModel.epson80(), sheet -> {}).start()) {
            TicketPrinterSettings settings = new TicketPrinterSettings(
                    PortSettings.parse("serial:" + line.path() + "?baud=115200"),
                    PaperWidth.MM80,
                    folder.resolve("counter.json"));
            opens(mall.desk().withPrinter(settings));
            fx.robot().clickOn("#signin-person").write("dewi");
            fx.robot().clickOn("#signin-password").write(WalkedMall.PASSWORD).push(KeyCode.ENTER);
            fx.await("its own printer is ready", () -> fx.texts().containsAll(List.of("Meja ini", "Siap")));

            fx.robot().push(KeyCode.F3);
            fx.robot().write("DKC-01").push(KeyCode.ENTER);
            fx.await("it may be given", () -> !fx.ask("#helpdesk-give", Button.class, Button::isDisabled));
            fx.robot().push(KeyCode.ENTER);
            fx.await("a number is given by hand", () -> fx.seen("#helpdesk-issued"));
            String byHand = fx.text("#helpdesk-issued-number");
            choose("#helpdesk-issued-print", 0);
            fx.await("the desk knows", () -> fx.text("#helpdesk-issued-printed").endsWith("tercetak"));
            assertThat(printer.sheets()).hasSize(1);
            fx.picture("walk-helpdesk-own-printer");

            fx.robot().push(KeyCode.CONTROL, KeyCode.F);
            fx.robot().write(byHand.toLowerCase(Locale.ROOT)).push(KeyCode.ENTER);
            fx.await("it is found", () -> fx.seen("#helpdesk-card"));
            fx.await("its fate is told", () -> fx.text("#helpdesk-fate").startsWith("Berikutnya yang dipanggil"));
            choose("#helpdesk-reprint", 0, 0);
            fx.await("it is asked before", () -> fx.seen("#helpdesk-yes"));
            fx.robot().clickOn("#helpdesk-yes");
            fx.await("it is on paper once more", () -> printer.sheets().size() == 2);
            fx.await(
                    "the desk knows that too",
                    () -> fx.text("#helpdesk-printed").endsWith("tercetak"));
            assertThat(printer.sheets())
                    .extracting(sheet -> sheet.ticketNumber().orElse(""))
                    .containsOnly(byHand);
            assertThat(printer.sheets())
                    .extracting(sheet -> String.join(" ", sheet.lines()).contains("CETAK ULANG"))
                    .containsExactly(false, true);

            printer.paperOut();
            fx.await("the desk says so", () -> fx.texts().contains("Kertas habis"));
            assertThat(fx.texts()).contains("Isi kertas. Sementara itu cetak di anjungan.");
            fx.picture("walk-helpdesk-own-printer-paper-out");
        }
    }

    /** A person cannot open it while what was asked before is on its way. */
    private void choose(String menu, int... path) {
        fx.await(menu + " can be opened", () -> !fx.ask(menu, MenuButton.class, MenuButton::isDisabled));
        fx.run(() -> {
            ObservableList<MenuItem> items = fx.node(menu, MenuButton.class).getItems();
            for (int i = 0; i < path.length - 1; i++) {
                items = ((Menu) items.get(path[i])).getItems();
            }
            items.get(path[path.length - 1]).fire();
        });
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }
}
