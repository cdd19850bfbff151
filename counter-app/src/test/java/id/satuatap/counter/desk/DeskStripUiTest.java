package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.command.AskToClose;
import id.satuatap.protocol.command.CloseCounter;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.view.ClosingAnswer;
import id.satuatap.protocol.view.ClosingView;
import id.satuatap.protocol.view.HelpedDeed;
import id.satuatap.protocol.view.HelpedView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskStripUiTest extends ShownDesk {
    @RegisterExtension
    static final FxStage FX = FxStage.of(Device.DESK, 1366, 96);

    DeskStripUiTest() {
        super(FX, DeskForm.STRIP);
    }

    @Test
    void showsAFreeCounter() {
        free(12);
        FX.picture("counter-strip-free");
        assertThat(says("desk-primary")).isEqualTo("Panggil berikutnya");
    }

    @Test
    void leadsThroughAWholeVisitByKeys() {
        free(12);
        press(KeyCode.F2);
        hall(11, aDesk(aTurn("t1", "AB-023", TurnState.CALLED)));
        accept();
        FX.run(() -> ticks.pass(Duration.ofSeconds(1)));
        FX.picture("counter-strip-called");
        press(KeyCode.F3);
        accept();
        press(KeyCode.DIVIDE);
        hall(11, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        accept();
        FX.run(() -> ticks.pass(Duration.ofSeconds(200)));
        FX.picture("counter-strip-serving");
        press(KeyCode.SUBTRACT);

        assertThat(server.sent()).isEqualTo(A_WHOLE_VISIT);
    }

    @Test
    void tellsTheLoserOfARaceWhoWasQuicker() {
        free(1);
        press(KeyCode.ADD);
        FX.run(() -> server.answer(
                new Rejected(RejectionCode.NOBODY_WAITING, Map.of("ticket", "AB-024", "counter", "L04"))));
        FX.picture("counter-strip-race");
        assertThat(told()).startsWith("Loket 4 lebih cepat: AB-024");
    }

    @Test
    void saysWhenTheServerIsGone() {
        hall(Halls.lost(), 12, aDesk(aTurn("t1", "AB-023", TurnState.CALLED)));
        settle();
        FX.picture("counter-strip-lost");
        assertThat(dead("desk-primary")).isTrue();
    }

    @Test
    void asksToFinishFirstBesideTheButtonThatDoes() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F2);
        FX.picture("counter-strip-finish-first");
        assertThat(told()).isEqualTo("AB-023 masih di loket ini. Selesaikan dahulu?");
        assertThat(says("desk-primary")).isEqualTo("Selesai");
        assertThat(FX.has("#desk-offer")).isFalse();
    }

    @Test
    void growsForTheChoosingOfAService() {
        hall(12, aDesk(aTurn("t1", "AB-023", TurnState.SERVING)));
        settle();
        press(KeyCode.F7);
        FX.picture("counter-strip-transfer");
        assertThat(FX.call(() -> FX.stage().getHeight())).isGreaterThan(500);
    }

    @Test
    void becomesAWindowAndAStripAgain() {
        free(12);
        press(KeyCode.F11);
        assertThat(FX.has("#desk-waiting")).isTrue();
        press(KeyCode.F11);
        assertThat(FX.has("#desk-waiting")).isFalse();
    }

    @Test
    void saysPlainlyWhatTheSupervisorDidAndAnswered() {
        free(12);
        HelpedView helped = new HelpedView(
                HelpedDeed.RETURNED, PERSON, "AB-022", "Rini Wulandari Kusumaningrum", "OFFICER_AWAY", NINE);
        hall(12, Halls.with(aDesk(null), null, helped));
        FX.picture("counter-strip-helped");
        assertThat(told()).startsWith("Rini Wulandari Kusumaningrum mengembalikan AB-022 ke antrean");

        ClosingView refused = new ClosingView(
                "MEETING", NINE, NINE.plusSeconds(600), ClosingAnswer.REFUSED, "Rini Wulandari", "QUEUE_TOO_LONG");
        hall(12, Halls.with(aDesk(null), refused, null));
        FX.picture("counter-strip-closing-refused");
        ClosingView approved =
                new ClosingView("MEETING", NINE, NINE.plusSeconds(600), ClosingAnswer.APPROVED, "Rini Wulandari", null);
        hall(12, Halls.with(aDesk(null), approved, null));
        settle();
        FX.picture("counter-strip-closing-approved");
        FX.robot().clickOn("#desk-offer");
        assertThat(server.last()).isEqualTo(new CloseCounter(COUNTER));
        FX.run(() -> server.reject(RejectionCode.CLOSING_NOT_APPROVED));
        FX.settle();
        FX.picture("counter-strip-ask-to-close");
        press(KeyCode.ENTER);
        assertThat(server.last()).isEqualTo(new AskToClose(COUNTER, "MEETING"));
    }
}
