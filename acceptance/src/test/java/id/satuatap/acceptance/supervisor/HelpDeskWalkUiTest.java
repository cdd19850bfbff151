package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.devices.printer.TicketPaper;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
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
        app = fx.call(() -> CounterApp.open(fx.stage(), mall.desk()));
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

    private void choose(String menu, int... path) {
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
