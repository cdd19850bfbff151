package id.satuatap.acceptance.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.CounterApp;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@Timeout(120)
@ResourceLock("the one screen of JavaFX in this process")
class SupervisorWalkUiTest {
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

    private void signIn(String person) {
        fx.robot().clickOn("#signin-person").write(person);
        fx.robot().clickOn("#signin-password").write(WalkedMall.PASSWORD).push(KeyCode.ENTER);
    }

    @Test
    void aSupervisorSeesANumberTakenElsewhereReadsItsHistoryAndComesBack() throws Exception {
        signIn("anton");
        fx.await("nobody has come yet", () -> fx.seen("#supervisor-nobody"));

        TicketView ticket = mall.takesANumber("DKC-01");
        mall.takesANumber("IMI-01");
        fx.await("both are counted", () -> fx.text("#supervisor-figure-issued").equals("2"));
        fx.await("the agencies are shown", () -> fx.seen("#supervisor-hall"));
        assertThat(fx.text("#supervisor-figure-waiting")).isEqualTo("2");

        fx.robot()
                .clickOn("#supervisor-number")
                .write(ticket.ticket().replace("-", ""))
                .push(KeyCode.ENTER);
        fx.await("its history is shown", () -> fx.seen("#supervisor-history"));
        assertThat(fx.text("#supervisor-ticket-number")).isEqualTo(ticket.ticket());
        int steps = fx.ask(
                "#supervisor-history",
                TableView.class,
                table -> table.getItems().size());
        assertThat(steps).isGreaterThanOrEqualTo(2);

        fx.robot().push(KeyCode.ESCAPE);
        fx.await("back at the agencies", () -> fx.seen("#supervisor-hall"));
        fx.robot().clickOn("#supervisor-sign-out");
        fx.await("signed out", () -> fx.seen("#signin-person"));
    }

    @Test
    void anAgencysSupervisorSeesAndFindsNothingOfAnother() throws Exception {
        TicketView foreign = mall.takesANumber("IMI-01");
        mall.takesANumber("DKC-01");
        signIn("rini");
        fx.await(
                "the own agency's figures are shown",
                () -> fx.text("#supervisor-figure-issued").equals("1"));

        fx.robot().clickOn("#supervisor-number").write(foreign.ticket()).push(KeyCode.ENTER);
        fx.await(
                "the other agency's number is not found",
                () -> fx.text("#supervisor-ticket .q-empty-headline").contains(foreign.ticket()));
        assertThat(fx.seen("#supervisor-history")).isFalse();
    }
}
