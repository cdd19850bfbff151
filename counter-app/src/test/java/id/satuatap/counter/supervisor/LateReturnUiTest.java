package id.satuatap.counter.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.command.ApproveLateReturn;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LateReturnUiTest extends SupervisorCase {
    @Test
    void whoCameBackTooLateIsLetWaitAgainWithAReasonAndNobodyElseIs() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        fx.robot().clickOn("#supervisor-number").write("ab17").push(KeyCode.ENTER);
        fx.await("the history is shown", () -> seen("#supervisor-history"));
        assertThat(seen("#supervisor-let-back")).as("he was served").isFalse();

        fx.run(() -> fx.node("#supervisor-number", TextField.class).clear());
        fx.robot().clickOn("#supervisor-number").write("ab18").push(KeyCode.ENTER);
        fx.await("what may be done is shown", () -> seen("#supervisor-let-back"));
        fx.picture("supervisor-let-back");
        fx.run(() -> fx.node("#supervisor-let-back", MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        assertThat(commands.last()).isEqualTo(new ApproveLateReturn(VISIT, "CALL_NOT_HEARD"));
        fx.run(languages::toggle);
        fx.settle();
        fx.picture("supervisor-let-back-en");
        assertThat(fx.pastTheEdge()).isEmpty();
    }
}
