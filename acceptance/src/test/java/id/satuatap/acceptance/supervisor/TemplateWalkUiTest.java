package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.devices.printer.PrinterProfile;
import id.satuatap.devices.printer.TicketLayout;
import id.satuatap.devices.simulator.printer.Sheet;
import id.satuatap.devices.simulator.printer.SheetPicture;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An administrator lays tickets out, and a kiosk that has been running all the time prints the next one so. */
@Timeout(120)
@ResourceLock("the one screen of JavaFX in this process")
class TemplateWalkUiTest {
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
    void whatIsPublishedAtTheDeskIsOnTheNextTicketOfARunningKiosk() throws Exception {
        TicketView ticket = mall.takesANumber("DKC-01");
        try (PrintingKiosk kiosk = PrintingKiosk.on(mall.kiosk())) {
            assertThat(sheet(kiosk, ticket).qrText()).isPresent();

            fx.robot().clickOn("#signin-person").write("wati");
            fx.robot().clickOn("#signin-password").write(WalkedMall.PASSWORD).push(KeyCode.ENTER);
            fx.await("she is in", () -> fx.seen("#workspace-template"));
            fx.robot().push(KeyCode.CONTROL, KeyCode.DIGIT5);
            fx.await("the paper is drawn", () -> fx.seen("#template-paper"));
            fx.await(
                    "it is known what is in force",
                    () -> fx.text("#template-standing").startsWith("Tata letak bawaan"));
            choose(TemplatePart.QR);
            fx.robot().push(KeyCode.SPACE);
            fx.await("it may be published", () -> !fx.ask("#template-publish", Node.class, Node::isDisabled));
            fx.robot().push(KeyCode.CONTROL, KeyCode.S);
            fx.await("it is published", () -> fx.text("#template-standing").startsWith("Berlaku: Versi 1"));
            fx.picture("template-published");

            fx.await("the kiosk prints so", () -> sheet(kiosk, ticket).qrText().isEmpty());
            assertThat(sheet(kiosk, ticket).ticketNumber()).contains(ticket.ticket());
        }
    }

    private void choose(TemplatePart part) {
        fx.run(() -> {
            ListView<?> list = fx.node("#template-blocks", ListView.class);
            for (int i = 0; i < list.getItems().size(); i++) {
                if (((TemplateBlock) list.getItems().get(i)).part() == part) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
            list.requestFocus();
        });
        fx.settle();
    }

    private static Sheet sheet(PrintingKiosk kiosk, TicketView ticket) {
        PrinterProfile printer = PrinterProfile.roll80();
        return SheetPicture.of(new TicketLayout(printer).bytes(kiosk.paper(ticket)), printer)
                .orElseThrow();
    }
}
